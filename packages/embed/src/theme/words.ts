import { words as english } from './words.en.ts';
import { words as indonesian, type ThemeWords } from './words.id.ts';

/** What the page of themes says in a language. */
export const themeWordsIn = (language: 'id' | 'en'): ThemeWords => (language === 'en' ? english : indonesian);
