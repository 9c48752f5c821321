import type { Answers } from '../core/answers.ts';
import type { GeneralGroundWords, GroundFigures } from '../messages/words.ts';
import { formatNumber, formatPercent, formatRupiah } from './format.ts';
import type { ExplainingModule, Telling } from './telling.ts';

/** A result that can be explained, too. */
export interface Explained extends Telling {
  readonly explaining: ExplainingModule;
  readonly figures: GroundFigures;
}

/** Prepares a result for being explained; `answers` are those it was calculated from. */
export function explain(told: Telling, explaining: ExplainingModule, answers: Answers): Explained {
  const { result, answering, language, rowOf } = told;
  const { calculation, general, why } = answering;
  const written = (value: number, unit: string): string => {
    const text = formatNumber(value, language, 4);
    return general.measures[unit]?.(text) ?? text;
  };
  const { values } = calculation.open(answers, result.on);
  const choice = (question: string, value: string): string =>
    why.questions?.[question]?.choices?.[value] ?? value;
  const slices = slicesOf(told, explaining.generalGrounds);
  return { ...told, explaining, figures: { ...told.figures, values, rowOf, written, choice, slices } };
}

type Slices = readonly (Readonly<Record<string, number>> & { readonly upTo: number | null })[];

/** Writes the slices of a table with one of their percentages; neighbours with the same one are one slice. */
const slicesOf =
  ({ rowOf, language }: Telling, words: GeneralGroundWords): GroundFigures['slices'] =>
  (id, percent) =>
    ((rowOf(id)?.value ?? []) as Slices)
      .filter((slice, place, all) => slice[percent] !== all[place + 1]?.[percent])
      .map(({ upTo, [percent]: share }) =>
        words.slice(formatPercent(share!, language, 4), upTo === null ? '' : formatRupiah(upTo, language)),
      )
      .join('; ');
