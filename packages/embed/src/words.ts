import { words as english } from './words.en.ts';
import { words as indonesian, type Words } from './words.id.ts';

/** The words of the frame pages in one language. */
export const wordsIn = (language: 'id' | 'en'): Words => (language === 'en' ? english : indonesian);
