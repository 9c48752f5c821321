import type { Citations, Dated, Source } from '../core/parameter.ts';

/** The places in the law that rows of these parameters cite, each once, of every row that holds between the two days. */
export function placesOf(
  ids: readonly string[],
  known: readonly Dated[],
  cited: Citations,
  [first, last]: readonly [string, string],
): Source[] {
  const places = new Map<string, Source>();
  for (const id of ids) {
    for (const { from, to, cite } of known.find((dated) => dated.id === id)?.rows ?? []) {
      const source = from <= last && (to === null || first <= to) ? cited[cite] : undefined;
      if (source) places.set(`${source.regulation} ${source.article}`, source);
    }
  }
  return [...places.values()];
}
