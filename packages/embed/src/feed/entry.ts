import type { Markup } from '../markup.ts';

/** One piece of news: `key` names it for ever, the days are ISO days. */
export interface Entry {
  readonly key: string;
  readonly title: string;
  readonly program: string;
  readonly published: string;
  readonly updated: string;
  /** The path of the page that says more. */
  readonly page: string;
  /** The path of the text that a site may include. */
  readonly text: string;
  readonly content: Markup;
}
