import packed from '../data/people.json' with { type: 'json' };
import type { CoverageFigure } from './coverage-figure.ts';
import type { PeopleCount } from './people-behind.ts';

/** Rounded numbers are named by the first letters of their sides. */
type PackedPeople = readonly [
  covered: number,
  eligible: number,
  uncovered: number,
  rounded: string,
  ...ids: string[],
];

const rows = new Map(Object.entries(packed as unknown as Record<string, PackedPeople>));

/**
 * The people behind a shipped share, the newest of its area or that of a year; undefined where its report does not have both numbers.
 * Where they were printed is where the share was.
 */
export function shippedPeople(share: CoverageFigure): PeopleCount | undefined {
  const row = rows.get(share.ids[0]!);
  if (!row) return undefined;
  const [covered, eligible, uncovered, rounded, ...ids] = row;
  return {
    covered: { value: covered, isRounded: rounded.includes('c') },
    eligible: { value: eligible, isRounded: rounded.includes('e') },
    uncovered: { value: uncovered, isRounded: rounded.includes('u') },
    ids,
  };
}
