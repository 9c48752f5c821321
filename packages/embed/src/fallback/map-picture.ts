import { shownYear, stillMap } from '@payung/elements/coverage-map/still';
import { markup, type Markup } from '../markup.ts';
import { mapSymbol } from '../picture/map-symbol.ts';
import { wordsIn } from '../words.ts';
import { regionTable } from './region-table.ts';

type Language = 'id' | 'en';

/**
 * A map before its widget is ready, and for good where scripts do not run: title, sentences, picture, legend, table, in the order of the
 * widget. The widget takes the paths over (`carried-picture.ts` of the elements), so that the shapes travel once.
 */
export function mapPicture(attributes: ReadonlyMap<string, string>, language: Language): Markup {
  const region = attributes.get('region') ?? 'ID';
  const hasOwnTable = Boolean(attributes.get('src'));
  const year = hasOwnTable ? undefined : shownYear(attributes.get('year'));
  const words = wordsIn(language);
  const table = hasOwnTable ? markup`<p>${words.tableComes}</p>` : regionTable(region, language, year);
  if (attributes.get('view') === 'table') return table;
  const map = stillMap(region, hasOwnTable, language, year);
  const { area, title, summary, label, viewBox, legend } = map;
  const { width, height, markers } = map.picture;
  return markup`<div class="still map">
<h2>${title}</h2>
<p class="summary">${summary}</p>
<div class="room"></div>
<div class="frame"><svg class="picture ${area.level}" role="img" aria-label="${label}" viewBox="${viewBox}" data-size="${width} ${height}" data-markers="${markers}">
${mapSymbol(map)}</svg></div>
${legendOf(legend)}
${table}
</div>`;
}

function legendOf({ title, rows }: ReturnType<typeof stillMap>['legend']): Markup {
  if (rows.length === 0) return markup``;
  return markup`<div class="legend"><h3 class="legend-title">${title}</h3><ul>${rows.map(
    ({ kind, text, count }) =>
      markup`<li><span class="swatch ${kind}"></span><span>${text} ${count}</span></li>`,
  )}</ul></div>`;
}
