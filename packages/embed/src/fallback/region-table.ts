import { regenciesOf, regionByCode, provinces, type Region } from '@payung/regions';
import type { CoverageFigure } from '@payung/coverage';
import { shippedFigures } from '@payung/coverage/shipped';
import { percentText } from '@payung/elements/coverage-map/describe';
import { shippedAreas } from '@payung/elements/coverage-map/still';
import { formatDate } from '@payung/elements/format';
import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';

type Language = 'id' | 'en';

/** The areas a map of that region shows: the provinces of the country, or the regencies of the province it names or lies in. */
function shownRegions(code: string): { readonly whole: Region; readonly parts: readonly Region[] } {
  const province = regionByCode(code.slice(0, 2));
  if (province?.level === 'province' && regionByCode(code))
    return { whole: province, parts: regenciesOf(province.code) };
  return { whole: regionByCode('ID')!, parts: provinces };
}

/** The share of an area in words, never zero where nothing is known. */
function share(figure: CoverageFigure | undefined, language: Language): Markup {
  const words = wordsIn(language);
  if (!figure) return markup`<td>${words.noData}</td><td></td>`;
  const about = figure.kind === 'about' ? `${words.about} ` : '';
  return markup`<td>${about}${percentText(figure, { language })}</td><td>${formatDate(figure.asOf, language)}, ${figure.publisher}</td>`;
}

/** A map without its picture: the same figures as a table, the newest of each area or those of one year. */
export function regionTable(code: string, language: Language, year?: string): Markup {
  const words = wordsIn(language);
  const { whole, parts } = shownRegions(code);
  const { figures } = shippedAreas(year);
  return markup`<table>
<caption>${words.mapCaption(whole.name)}${year && `, ${year}`}</caption>
<thead><tr><th scope="col">${words.region}</th><th scope="col">${words.covered}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>${[whole, ...parts].map(({ code: part, name }) => markup`<tr><th scope="row">${name}</th>${share(figures.get(part), language)}</tr>`)}</tbody>
</table>`;
}

/** One area in one sentence. */
export function regionSentence(code: string, language: Language): Markup {
  const words = wordsIn(language);
  const region = regionByCode(code) ?? regionByCode('ID')!;
  const figure = shippedFigures().get(region.code);
  if (!figure) return markup`<p>${region.name}: ${words.noData}.</p>`;
  const about = figure.kind === 'about' ? `${words.about} ` : '';
  return markup`<p>${words.coveredIn(region.name)}: ${about}${percentText(figure, { language })} (${formatDate(figure.asOf, language)}, ${figure.publisher}).</p>`;
}
