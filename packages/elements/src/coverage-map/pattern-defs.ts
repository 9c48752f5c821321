import { svg, type TemplateResult } from 'lit';
import { layoutOf, patterns } from './patterns.ts';

/** The patterns where so many units of the picture are a pixel. */
export function renderPatterns(unit: number): TemplateResult {
  return svg`<defs>${patterns.map(
    (pattern) =>
      svg`<pattern
        id=${pattern.id}
        width=${pattern.size}
        height=${pattern.size}
        patternUnits="userSpaceOnUse"
        patternTransform=${layoutOf(pattern, unit)}
      >${pattern.marks.map(([name, line]) => svg`<path class=${name} d=${line}></path>`)}</pattern>`,
  )}</defs>`;
}
