import type { CSSResult } from 'lit';
import type { Entered } from './entered.ts';
import type { Told } from './figures.ts';
import type { Form } from './form.ts';

/** What a tool is drawn with: the result as it stands and the answers behind it. */
export interface ToolNow {
  readonly told: Told;
  readonly entered: Entered;
  /** The day the result is worked out for. */
  readonly day: string;
  /** What the calculation is called. */
  readonly title: string;
  /** The words of every question, and how its answers are written. */
  readonly form: Form;
}

/** What a tool may ask of the calculator it belongs to. */
export interface ToolHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
  /** Tells the ear, once. */
  say(text: string): void;
  /** Fetches what paper needs, for a tool that prints. */
  prepareForPaper(): Promise<void>;
  /** Puts other answers in the place of all, as if a person gave them; it can be undone. */
  answer(entered: Entered, day: string): void;
}

/** Something to do with a result, behind a button; it keeps its own state and is drawn again after every answer. */
export interface Tool {
  template(now: ToolNow): unknown;
}

/** What the module of a tool brings: its look, adopted when it is first opened, and the tool. */
export interface ToolModule {
  readonly style?: CSSResult;
  create(host: ToolHost): Tool;
}
