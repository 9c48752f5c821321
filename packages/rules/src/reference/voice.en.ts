import { impairmentNames } from '../messages/impairments.en.ts';
import { messages } from '../messages/en.ts';
import { parameterNames } from '../messages/parameter-names.ts';
import { parameterWords } from '../messages/parameters.en.ts';
import { referenceWords } from '../messages/reference.en.ts';
import type { ReferenceVoice } from './voice.ts';

const { general, ...calculations } = messages;

/** The reference in English. */
export const voice: ReferenceVoice = {
  language: 'en',
  general,
  names: parameterNames(calculations, parameterWords.told),
  impairments: impairmentNames,
  parameters: parameterWords,
  words: referenceWords,
};
