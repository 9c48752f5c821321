import type { Line } from '../core/result.ts';
import { formatRupiah } from './format.ts';
import { lineName } from './line.ts';
import type { Telling } from './telling.ts';

/** Lines in a row that are told as one. */
export interface Run {
  readonly first: Line;
  readonly last: Line;
}

/** Numbered months in a row that come about alike are one run; every other line is one of its own. */
export function runsOf(lines: readonly Line[]): Run[] {
  const alike = ({ id, amount, unit, parameters }: Line): string =>
    unit === 'month' && id.includes('.')
      ? `${id.replace(/\d+(-\d+)?$/, '')} ${amount} ${parameters.join()}`
      : id;
  const runs: Run[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && alike(run.first) === alike(line)) runs[runs.length - 1] = { ...run, last: line };
    else runs.push({ first: line, last: line });
  }
  return runs;
}

/** What a run is called, and its amount: that of each where it is more than one line. */
export function runText({ first, last }: Run, { answering, language }: Telling): readonly [string, string] {
  const names = [...new Set([first, last])].map(({ id }) => lineName(answering, id)).join(' – ');
  const each = first === last ? '' : ` (${answering.generalWhy.units.month})`;
  return [names, `${formatRupiah(first.amount, language)}${each}`];
}
