import type { Language } from '@payung/signup';
import { letters as english } from '../messages/letters.en.ts';
import { letters as indonesian, type LetterWords } from '../messages/letters.id.ts';

/** What messages to people say, in their language. */
export function letterWords(language: Language): LetterWords {
  return language === 'en' ? english : indonesian;
}
