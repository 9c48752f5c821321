import type { Catalogue, Language } from '../locale.ts';

/** Words and the language they are in. */
export interface Reading<Words> {
  readonly words: Words;
  readonly language: Language;
}

/**
 * The words to draw with: those of the catalogue, or the ones before while another language is on its way.
 * A form that vanished for that moment would lose the focus and the place on the page.
 */
export function reading<Words>(
  catalogue: Catalogue<Words>,
  before: Reading<Words> | undefined,
): Reading<Words> | undefined {
  const { words, language } = catalogue;
  return words ? { words, language } : before;
}
