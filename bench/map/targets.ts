import { budgets } from '../../tests/sizes/budgets.ts';
import type { Judgement } from '../judge.ts';

/** The columns in which less is better; times in milliseconds, NaN where a page has no such thing. */
export const columns = ['bytes', 'drawn', 'longest', 'hover', 'swap', 'heap'] as const;
export type Medians = Readonly<Record<(typeof columns)[number], number>>;

/** Milliseconds of a frame at normal speed: pointer to painted tooltip and key to painted focus take no more. */
export const oneFrame = 1000 / 60;

/** How many times the floor may pass until our map is seen. */
export const mostTimesFloor = 1.2;

/** How many times what bare d3 takes to answer at first may pass until ours does, by deed. */
export const mostTimesD3 = { hover: 1, arrow: 1, table: 1.25, search: 1.25, filter: 1.25 } as const;

/** What the frame page may weigh, HTML and modules together, in bytes. */
export const mostBytes = budgets.find(({ path }) => path === '/embed/coverage-map')!.bytes;

/** Judges whether something took at most so many times as long as something else. */
export function judgedTimes(what: string, took: number, other: number, most: number): Judgement {
  const ratio = took / other;
  return judged(`${what}: ${ratio.toFixed(2)}, at most ${most}`, ratio <= most);
}

/** Judges whether something took at most so many milliseconds. */
export function judgedWithin(what: string, took: number, most: number): Judgement {
  return judged(`${what}: ${took.toFixed(1)} ms, at most ${most.toFixed(1)}`, took <= most);
}

/** Judges whether the page is within what it may weigh. */
export function judgedBytes(bytes: number): Judgement {
  return judged(`HTML, style and modules: ${bytes} bytes, at most ${mostBytes}`, bytes <= mostBytes);
}

/** Judges whether ours is the least in a column; equal to the least is first, too. Others that did not run do not count. */
export function judgedFirst(
  column: string,
  ours: number,
  others: readonly (readonly [name: string, value: number])[],
): Judgement {
  const before = others.filter(([, value]) => !(ours <= value) && !Number.isNaN(value)).map(([name]) => name);
  const line = `first among the libraries in ${column}`;
  return judged(
    before.length ? `${line}, but after ${before.join(', ')}` : line,
    before.length === 0 && ours >= 0,
  );
}

const judged = (line: string, isOk: boolean): Judgement => ({
  fails: !isOk,
  line: `${line}: ${isOk ? 'ok' : 'FAILS'}`,
});
