import type { Parameter } from '../core/parameter.ts';
import { chapters } from './chapters.ts';
import { chapterPage, indexPage } from './markdown.ts';
import type { ReferenceVoice } from './voice.ts';

const note = '_Written by `npm run reference` from the parameters in `packages/rules`; not by hand._';

/** Every file of the reference by its path below `docs/rules`. */
export function referenceFiles(
  parameters: readonly Parameter[],
  voice: ReferenceVoice,
): ReadonlyMap<string, string> {
  const all = chapters(parameters, voice);
  return new Map([
    ['README.md', indexPage(all, voice, note)],
    ...all.map((chapter): [string, string] => [chapter.file, chapterPage(chapter, voice, note)]),
    ...all.flatMap(({ entries }) =>
      entries.flatMap(({ charts }) => charts.map(({ file, svg }): [string, string] => [file, svg])),
    ),
  ]);
}
