import type { CoverageFigure } from '@payung/coverage';
import { formatNumber } from '../../format.ts';
import { dateText, valueText, type Voice } from '../describe.ts';
import { formatList } from '../name-list.ts';
import type { ComparedArea } from './compared-area.ts';
import { differenceOf } from './difference.ts';
import { hindrancesOf } from './hindrances.ts';
import { compareWords, type CompareWords } from './words.ts';

/** What may be said of two areas: a sentence, what to keep in mind with it, and where nothing may be subtracted the reasons one by one. */
export interface Verdict {
  readonly sentence: string;
  readonly caution?: string;
  readonly reasons?: readonly string[];
}

/** Tells the difference of two shares, or why there is none to tell. */
export function verdictOf(first: ComparedArea, second: ComparedArea, voice: Voice): Verdict {
  const words = compareWords[voice.language];
  const [a, b] = [first.figure, second.figure];
  if (!a || !b) {
    const without = [first, second].filter(({ figure }) => !figure).map(({ region }) => region.name);
    return { sentence: words.nothingCompared(formatList(without, voice.language)) };
  }
  const difference = differenceOf(a, b);
  if (difference === undefined)
    return { sentence: words.noDifference, reasons: reasonsOf(a, b, words, voice) };
  const sentence = differenceText(difference, [first.region.name, second.region.name], words, voice);
  // The bases of both are the same here, and may both be untold.
  return a.base === 'unknown' ? { sentence, caution: words.unknownBases } : { sentence };
}

function differenceText(
  hundredths: number,
  [first, second]: readonly [string, string],
  words: CompareWords,
  { language }: Voice,
): string {
  if (hundredths === 0) return words.same(first, second);
  const points = formatNumber(Math.abs(hundredths) / 100, language);
  return hundredths > 0 ? words.higher(first, points, second) : words.lower(first, points, second);
}

function reasonsOf(
  a: CoverageFigure,
  b: CoverageFigure,
  words: CompareWords,
  voice: Voice,
): readonly string[] {
  const dates = [dateText(a, voice), dateText(b, voice)] as const;
  return hindrancesOf(a, b).map((hindrance) => words.reasons[hindrance](...dates));
}

/** Both shares in a few words, for those who hear the verdict and do not see what stands above it. */
export function sharesText(areas: readonly ComparedArea[], voice: Voice): string {
  return areas
    .map(({ region, figure, absence }) => `${region.name}: ${valueText(figure, voice, absence)}.`)
    .join(' ');
}
