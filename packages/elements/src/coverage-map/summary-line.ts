import { baseEnlargedIn, summary, type JoinedRegion, type KnownRegion } from '@payung/coverage';
import type { Region } from '@payung/regions';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import { valueText, type Voice } from './describe.ts';
import { formatList } from './name-list.ts';

/** What the map tells, said in sentences before anything is drawn: how many figures, the highest, the lowest. */
export function summaryText(area: Region, regions: readonly JoinedRegion[], voice: Voice): string {
  const { words, language } = voice;
  const { highest, lowest, withData, withoutData } = summary(regions);
  const count = (value: number) => formatNumber(value, language);
  const all = count(regions.length);
  if (!withData) return words.noneKnown(all, area.name);
  const counts = withoutData
    ? words.counts(count(withData), all, area.name, count(withoutData))
    : words.allKnown(all, area.name);
  if (withData === 1) return counts;
  const ends = [
    words.highest(names(highest, voice), endText(highest, voice)),
    words.lowest(names(lowest, voice), endText(lowest, voice)),
  ];
  return [counts, ...ends].join(' ');
}

/** What one must know before comparing the figures in view; nothing where there is nothing to compare. */
export function renderCaution(
  regions: readonly JoinedRegion[],
  { words }: Voice,
): TemplateResult | typeof nothing {
  const dates = regions.flatMap(({ figure }) => (figure?.asOf ? [figure.asOf] : [])).sort();
  const [first, last] = [dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)];
  if (!first || !last || first === last) return nothing;
  const crossesEnlargement = first < baseEnlargedIn && last >= baseEnlargedIn;
  return html`<p class="caution">
    ${words.mixedYears(first, last)} ${crossesEnlargement ? words.baseEnlarged(baseEnlargedIn) : nothing}
  </p>`;
}

/** The value at one end; one above 100 is no slip of ours, so it says so. */
function endText([first]: readonly KnownRegion[], voice: Voice): string {
  const { figure } = first!;
  const text = valueText(figure, voice);
  return figure.percent > 100 ? voice.words.over100(text) : text;
}

/** Up to three names; more are counted. */
function names(regions: readonly KnownRegion[], { words, language }: Voice): string {
  if (regions.length > 3) return words.manyRegions(formatNumber(regions.length, language));
  return formatList(
    regions.map(({ region }) => region.name),
    language,
  );
}
