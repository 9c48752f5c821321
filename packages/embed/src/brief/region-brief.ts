import { absenceOf } from '@payung/coverage';
import { shippedCounts } from '@payung/coverage/shipped-counts';
import { countText, dateText, sentence, valueText, type Voice } from '@payung/elements/coverage-map/describe';
import { placeOrNation, shippedAreas, shownYear } from '@payung/elements/coverage-map/still';
import { nationCode, regionByCode, type Region } from '@payung/regions';
import { mapVoice } from '../map-voice.ts';
import { wordsIn } from '../words.ts';
import type { Brief, Briefing } from './brief.ts';

/**
 * The share of an area with its day and source, its newest or that of one year. Where a host has a table of its own, our figure would pass for that one: only the area
 * is named, and not whose table it is, for an address may say anything.
 */
export function regionBrief(
  settings: ReadonlyMap<string, string>,
  { telling: { language } }: Briefing,
): Brief {
  const { brief: words } = wordsIn(language);
  const { area, regency } = placeOrNation(settings.get('region') ?? nationCode);
  const region = regency ?? area;
  const title = region.name;
  const within = region.level === 'regency' ? regionByCode(region.parent!)!.name : undefined;
  const hasOwnTable = settings.has('src');
  const year = hasOwnTable ? undefined : shownYear(settings.get('year'));
  const map = { region: region.code, hasOwnTable, year };
  const kicker = year ? `${words.covered}, ${year}` : words.covered;
  if (hasOwnTable)
    return {
      kicker,
      title,
      within,
      lines: [words.ownTable],
      foot: '',
      sentence: `${words.coveredIn(title)}.`,
      map,
    };
  return { kicker, title, within, map, ...figureOf(region, year, mapVoice(language)) };
}

function figureOf(
  region: Region,
  year: string | undefined,
  voice: Voice,
): Pick<Brief, 'amount' | 'lines' | 'foot' | 'sentence'> {
  const { brief: words } = wordsIn(voice.language);
  const known = shippedAreas(year);
  const figure = known.figures.get(region.code);
  const counts = shippedCounts(region.code).map((count) => countText(count, voice));
  const amount = valueText(figure, voice, absenceOf(region.code, known));
  const about = [words.coveredIn(region.name), year].filter(Boolean).join(', ');
  if (!figure) {
    const told = [amount, ...counts].join('; ');
    return { amount, lines: counts.slice(0, 1), foot: '', sentence: `${about}: ${told}.` };
  }
  const foot = `${dateText(figure, voice)}, ${figure.publisher}`;
  return {
    amount,
    lines: [`${capital(sentence(figure, voice))}.`, ...counts.slice(0, 1)],
    foot,
    sentence: `${about}: ${amount} (${foot}).`,
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
