import type { Language } from '@payung/signup';
import { words as english } from './words.en.ts';
import { type DeskWords, words as indonesian } from './words.id.ts';

export type { DeskWords } from './words.id.ts';

/** What the organiser pages say, in a language. */
export function deskWords(language: Language): DeskWords {
  return language === 'en' ? english : indonesian;
}
