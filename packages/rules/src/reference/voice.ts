import type { ParameterRow } from '../core/parameter.ts';
import type { ParameterWords } from '../messages/parameter-words.ts';
import type { ReferenceWords } from '../messages/reference-words.ts';
import type { GeneralGroundWords, GeneralWhyWords, GeneralWords, Language } from '../messages/words.ts';
import { formatDate } from '../telling/format.ts';

/** All that the reference is written with, in one language. */
export interface ReferenceVoice {
  readonly language: Language;
  readonly general: GeneralWords & GeneralWhyWords & GeneralGroundWords;
  /** By parameter id. */
  readonly names: ReadonlyMap<string, string>;
  /** By kind of impairment. */
  readonly impairments: Readonly<Record<string, string>>;
  readonly parameters: ParameterWords;
  readonly words: ReferenceWords;
}

/** The days of a row in words. */
export function periodText(
  { from, to }: Pick<ParameterRow, 'from' | 'to'>,
  { language, parameters }: Pick<ReferenceVoice, 'language' | 'parameters'>,
): string {
  return parameters.period(formatDate(from, language), to ? formatDate(to, language) : '');
}

/** The regulation and the article of a row. */
export function lawText(
  { source: { regulation, article } }: Pick<ParameterRow, 'source'>,
  { general }: Pick<ReferenceVoice, 'general'>,
): string {
  return article ? general.article(regulation, article) : regulation;
}
