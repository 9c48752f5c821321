import { layoutOf, patterns, type StillMap } from '@payung/elements/coverage-map/still';
import { markup, type Markup } from '../markup.ts';

/** What is drawn inside the `svg` of a map that stands still: patterns, 514 paths in the order of their codes, hatching, borders of provinces. */
export function mapSymbol({ picture, fills, marked, unit }: StillMap): Markup {
  const { paths, provinceBorders } = picture;
  const drawn = patterns.map(
    (pattern) =>
      markup`<pattern id="${pattern.id}" width="${pattern.size}" height="${pattern.size}" patternUnits="userSpaceOnUse" patternTransform="${layoutOf(pattern, unit)}">${pattern.marks.map(
        ([name, line]) => markup`<path class="${name}" d="${line}"/>`,
      )}</pattern>`,
  );
  return markup`<defs>${drawn}</defs>
<g class="regions">${[...paths].map(
    ([code, line]) => markup`<path class="${fills.get(code) ?? 'around'}" d="${line}"/>`,
  )}</g>
<path class="hatching" d="${marked.map((code) => paths.get(code)!).join('')}"/>
<path class="province-borders" d="${provinceBorders}"/>`;
}
