import { markup, type Markup } from './markup.ts';
import { wordsIn } from './words.ts';

/** What a frame page holds until its widget is ready, and for good where scripts do not run. */
export async function fallback(
  name: string,
  _attributes: ReadonlyMap<string, string>,
  language: 'id' | 'en',
): Promise<Markup> {
  const words = wordsIn(language);
  return markup`<p>${words.titles[name]}</p><p>${words.needsScript}</p>`;
}
