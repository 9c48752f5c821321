import type { CoverageFigure } from '@payung/coverage';
import { regionByCode } from '@payung/regions';
import { includedThen, parentThen, splits } from '@payung/regions/history';
import type { Language } from '../locale.ts';
import { dateText, valueText, type Voice } from './describe.ts';
import { formatList } from './name-list.ts';

const id = {
  includes: (provinces: string) =>
    `Angka ini dari sebelum pemekaran, jadi masih mencakup ${provinces} yang sekarang provinsi sendiri.`,
  inherited: (parent: string, value: string, date: string) =>
    `Waktu itu wilayah ini masih bagian dari ${parent}, yang angkanya ${value} (${date}).`,
};

const en: typeof id = {
  includes: (provinces) =>
    `This figure is from before the split, so it includes ${provinces}, now provinces of their own.`,
  inherited: (parent, value, date) =>
    `At that time this area was part of ${parent}, whose figure was ${value} (${date}).`,
};

const splitWords: Readonly<Record<Language, typeof id>> = { id, en };

/**
 * What a split (pemekaran) means for the figure of an area: an older one of the province that was split includes the new ones, and a
 * new one without a figure was part of it. Undefined where no split matters.
 */
export function splitNote(
  code: string,
  shares: ReadonlyMap<string, CoverageFigure>,
): ((voice: Voice) => string) | undefined {
  const own = shares.get(code);
  if (own) {
    const included = includedThen(code, own.asOf);
    return included.length
      ? (voice) => splitWords[voice.language].includes(namesOf(included, voice))
      : undefined;
  }
  const parent = splits.find((split) => split.code === code)?.from;
  const inherited = parent === undefined ? undefined : shares.get(parent);
  if (!inherited || parentThen(code, inherited.asOf) !== parent) return undefined;
  return (voice) =>
    splitWords[voice.language].inherited(
      regionByCode(parent!)!.name,
      valueText(inherited, voice),
      dateText(inherited, voice),
    );
}

function namesOf(codes: readonly string[], { language }: Voice): string {
  return formatList(
    codes.map((code) => regionByCode(code)!.name),
    language,
  );
}
