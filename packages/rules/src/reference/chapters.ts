import type { Parameter } from '../core/parameter.ts';
import { entryOf } from './entry.ts';
import type { Chapter } from './markdown.ts';
import { byProgramme } from './programmes.ts';
import type { ReferenceVoice } from './voice.ts';

/** The whole reference as data: a chapter a programme. */
export function chapters(parameters: readonly Parameter[], voice: ReferenceVoice): Chapter[] {
  return byProgramme(parameters).map(([programme, ofProgramme]) => ({
    title: voice.words.programmes[programme],
    file: `${programme}.md`,
    entries: ofProgramme.map((parameter) => entryOf(parameter, voice)),
  }));
}
