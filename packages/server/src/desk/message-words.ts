import type { Language } from '@payung/signup';
import { words as english } from './message-words.en.ts';
import { type MessageWords, words as indonesian } from './message-words.id.ts';

/** What the page of messages says, in a language. */
export function messageWords(language: Language): MessageWords {
  return language === 'en' ? english : indonesian;
}
