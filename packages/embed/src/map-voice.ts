import { voiceOf, type Voice } from '@payung/elements/coverage-map/describe';
import { words as english } from '@payung/elements/coverage-map/words/en';
import { words as indonesian } from '@payung/elements/coverage-map/words/id';

/** The words and the notation of the map in a language, so that a page says of a figure, or of none, what the map says. */
export const mapVoice = (language: 'id' | 'en'): Voice =>
  voiceOf(language === 'en' ? english : indonesian, language);
