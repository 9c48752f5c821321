import type { Sort } from '../figure-table.ts';

/** What a link keeps of a map beside its area, its view and its year. */
export interface KeptView {
  /** What the legend picks out, `c1` to `c5` and kinds of nothing; nothing where it shows all. */
  readonly kinds: ReadonlySet<string>;
  /** The code of the area that is compared with the one shown. */
  readonly compared: string | undefined;
  readonly sort: Sort;
}

/** The kinds of regions that a legend can pick out. */
export const knownKinds: readonly string[] = [
  ...[1, 2, 3, 4, 5].map((place) => `c${place}`),
  'no-data',
  'budget-only',
  'not-applicable',
];

/** The orders of the table: a minus says that the greatest, or the last of the alphabet, comes first. */
export const sorts: readonly Sort[] = ['-value', 'value', 'name', '-name'];

/** `only=c1+no-data&compare=3573&sort=name`: what is as at first is left out, so that it may be empty. */
export function viewText({ kinds, compared, sort }: KeptView): string {
  const text = new URLSearchParams();
  if (kinds.size > 0) text.set('only', knownKinds.filter((kind) => kinds.has(kind)).join(' '));
  if (compared) text.set('compare', compared);
  if (sort !== sorts[0]) text.set('sort', sort);
  return text.toString();
}
