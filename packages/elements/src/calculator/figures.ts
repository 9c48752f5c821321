import type { Result } from '@payung/rules';
import type { GeneralWhyWords } from '@payung/rules/messages';
import { telling } from '@payung/rules/telling';
import type { Explained, Telling } from '@payung/rules/telling';
import type { Language } from '../locale.ts';
import { drawingWords } from './drawing-words.ts';
import type { DrawingWords } from './drawing-words.ts';
import type { Programme } from './programmes.ts';
import type { Words } from './words.id.ts';

export { lineKey, lineName, sentence } from '@payung/rules/telling';

/** A result with everything its sentences may name, in one language, and the words around it. */
export interface Told extends Telling {
  readonly answering: Programme;
  /** The same with what explains it, for a tool that asked for that. */
  readonly explained?: Explained;
  readonly words: Words & DrawingWords & GeneralWhyWords;
}

/** Prepares a result for being told. */
export function tell(result: Result, answering: Programme, words: Words, language: Language): Told {
  const around = { ...words, ...drawingWords[language], ...answering.generalWhy };
  return { ...telling(result, answering, words.general, language), answering, words: around };
}
