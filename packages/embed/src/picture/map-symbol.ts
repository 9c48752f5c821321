import type { StillMap } from '@payung/elements/coverage-map/still';
import { markup, type Markup } from '../markup.ts';

/** What is drawn inside the `svg` of a map that stands still: patterns, 514 paths in the order of their codes, hatching, borders of provinces. */
export function mapSymbol({ picture, fills, marked, unit }: StillMap): Markup {
  const { paths, provinceBorders } = picture;
  return markup`<defs><pattern id="no-data" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(${unit})"><rect class="no-data-ground" width="6" height="6"/><circle class="no-data-point" cx="3" cy="3" r=".8"/></pattern><pattern id="hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="scale(${unit}) rotate(45)"><rect class="hatching-dark" width="1" height="5"/><rect class="hatching-light" x="1" width="1" height="5"/></pattern></defs>
<g class="regions">${[...paths].map(
    ([code, line]) => markup`<path class="${fills.get(code) ?? 'around'}" d="${line}"/>`,
  )}</g>
<path class="hatching" d="${marked.map((code) => paths.get(code)!).join('')}"/>
<path class="province-borders" d="${provinceBorders}"/>`;
}
