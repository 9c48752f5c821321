import { isOld, type Absence, type CountFigure, type CoverageFigure } from '@payung/coverage';
import { formatDate, formatNumber, formatPercent } from '../format.ts';
import type { Language } from '../locale.ts';
import type { Words } from './words.id.ts';

/** How a figure is said: in which words, in which notation. */
export interface Voice {
  readonly words: Words;
  readonly language: Language;
}

/** A voice; remembered, so that what was said in it is known to be said. */
export const voiceOf = (words: Words, language: Language): Voice => ({ words, language });

/** How many decimals a share is given to: one that we computed is no exacter than this. */
const digitsOf = ({ kind }: Pick<CoverageFigure, 'kind'>): number => (kind === 'computed' ? 1 : 2);

/** A share with the digits that are shown of it: a map classes it by these, so that colour and number never disagree. */
export const shownPercent = (figure: CoverageFigure): number =>
  Number(figure.percent.toFixed(digitsOf(figure)));

/** The share as printed, without a word beside it: `36,45%`; one we computed is given to one decimal. */
export function percentText(figure: CoverageFigure, { language }: Pick<Voice, 'language'>): string {
  return formatPercent(figure.percent, language, digitsOf(figure));
}

/** The share with the word it needs: `36,45%`, `sekitar 40%`; where there is none, of which kind that is: `belum ada data`. */
export function valueText(
  figure: CoverageFigure | undefined,
  voice: Voice,
  absence: Absence = 'no-data',
): string {
  if (!figure) return voice.words.absent[absence];
  const text = percentText(figure, voice);
  return figure.kind === 'about' ? voice.words.about(text) : text;
}

/** `valueText` where it stands by itself: `Belum ada data`. */
export function cellText(figure: CoverageFigure | undefined, voice: Voice, absence?: Absence): string {
  const text = valueText(figure, voice, absence);
  return figure ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What stands behind the share in a few words: `Agustus 2025, ANTARA, dihitung`. */
export function originText(figure: CoverageFigure, voice: Voice): string {
  const { words } = voice;
  const computed = figure.kind === 'computed' ? [words.computedShort] : [];
  return [dateText(figure, voice), figure.publisher, ...computed].join(', ');
}

/** The day, month or year of a figure in words; says so where the host's table has none. */
export function dateText({ asOf }: { readonly asOf: string }, { words, language }: Voice): string {
  return asOf ? formatDate(asOf, language) : words.undated;
}

/** The share as a sentence a person can picture: `37 dari 100 pekerja sudah terlindungi, 63 belum`. */
export function sentence(figure: CoverageFigure, { words }: Voice): string {
  if (figure.percent > 100) return words.shareOver100;
  const of100 = Math.round(figure.percent);
  if (of100 === 0 && figure.percent > 0) return words.shareInWords(words.lessThan1);
  if (of100 === 100 && figure.percent < 100) return words.shareInWords(words.moreThan99);
  const told = (figure.kind === 'about' ? words.shareAboutInWords : words.shareInWords)(String(of100));
  return of100 > 0 && of100 < 100 ? told + words.othersInWords(100 - of100) : told;
}

/** Whether a figure is hatched: a rough one, and one of before 2023. */
export function isMarked(figure: CoverageFigure | undefined): boolean {
  return figure !== undefined && (figure.kind === 'about' || isOld(figure));
}

/** A count in words: `74.138 peserta aktif, Agustus 2016`. */
export function countText({ indicator, value, asOf }: CountFigure, voice: Voice): string {
  const { words, language } = voice;
  const say = indicator === 'active_participants' ? words.members : words.budgetProtected;
  return say(formatNumber(value, language), dateText({ asOf }, voice));
}
