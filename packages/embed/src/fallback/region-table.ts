import { absenceOf, type KnownAreas } from '@payung/coverage';
import { dateText, valueText, type Voice } from '@payung/elements/coverage-map/describe';
import { placeOrNation, shippedAreas } from '@payung/elements/coverage-map/still';
import { regenciesOf, provinces, type Region } from '@payung/regions';
import { mapVoice } from '../map-voice.ts';
import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';

type Language = 'id' | 'en';

/** The areas a map of that region shows: the provinces of the country, or the regencies of the province it names or lies in. */
function shownRegions(code: string): { readonly whole: Region; readonly parts: readonly Region[] } {
  const { area } = placeOrNation(code);
  return { whole: area, parts: area.level === 'province' ? regenciesOf(area.code) : provinces };
}

/** The share of an area in words, never zero where nothing is known: which kind of nothing it is, as the legend has it. */
function share(code: string, known: KnownAreas, voice: Voice): Markup {
  const figure = known.figures.get(code);
  const value = valueText(figure, voice, absenceOf(code, known));
  return markup`<td>${value}</td><td>${figure && `${dateText(figure, voice)}, ${figure.publisher}`}</td>`;
}

/** A map without its picture: the same figures as a table, the newest of each area or those of one year. */
export function regionTable(code: string, language: Language, year?: string): Markup {
  const words = wordsIn(language);
  const { whole, parts } = shownRegions(code);
  const [known, voice] = [shippedAreas(year), mapVoice(language)];
  return markup`<table>
<caption>${words.mapCaption(whole.name)}${year && `, ${year}`}</caption>
<thead><tr><th scope="col">${words.region}</th><th scope="col">${words.covered}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>${[whole, ...parts].map(({ code: part, name }) => markup`<tr><th scope="row">${name}</th>${share(part, known, voice)}</tr>`)}</tbody>
</table>`;
}

/** One area in one sentence; where a host has a table of its own, our figure would pass for that one, and only the area is named. */
export function regionSentence(code: string, language: Language, hasOwnTable = false): Markup {
  const words = wordsIn(language);
  const { area, regency: region = area } = placeOrNation(code);
  const about = words.coveredIn(region.name);
  if (hasOwnTable) return markup`<p>${about}. ${words.brief.ownTable}</p>`;
  const [known, voice] = [shippedAreas(), mapVoice(language)];
  const figure = known.figures.get(region.code);
  if (!figure) return markup`<p>${about}. ${voice.words.noDataYet[absenceOf(region.code, known)!]}</p>`;
  return markup`<p>${about}: ${valueText(figure, voice)} (${dateText(figure, voice)}, ${figure.publisher}).</p>`;
}
