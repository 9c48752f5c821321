import { impairmentNames } from '../messages/impairments.id.ts';
import { messages } from '../messages/id.ts';
import { parameterNames } from '../messages/parameter-names.ts';
import { parameterWords } from '../messages/parameters.id.ts';
import { referenceWords } from '../messages/reference.id.ts';
import type { ReferenceVoice } from './voice.ts';

const { general, ...calculations } = messages;

/** The reference in Indonesian. */
export const voice: ReferenceVoice = {
  language: 'id',
  general,
  names: parameterNames(calculations, parameterWords.told),
  impairments: impairmentNames,
  parameters: parameterWords,
  words: referenceWords,
};
