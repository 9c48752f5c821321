import type { Language } from '../locale.ts';
import { laterWords as english } from './later-words.en.ts';
import { laterWords as indonesian, type LaterWords } from './later-words.id.ts';

/** The words of the later sections in a language; both come with the code that draws these sections. */
export const laterWordsIn = (language: Language): LaterWords => (language === 'en' ? english : indonesian);
