import type { Language } from '../../locale.ts';
import { words as english } from './words.en.ts';
import { words as indonesian, type Words } from './words.id.ts';

/** The words of the finder in a language; both come with it. */
export const finderWords = (language: Language): Words => (language === 'en' ? english : indonesian);
