import { tableOfJson } from '../src/json-table.ts';
import { parseFigures } from '../src/parse.ts';
import type { Problem } from '../src/problem.ts';
import type { Speech } from './languages.ts';

/** What a table came to: rows that are used, areas they speak of, and every problem by line. */
export interface Findings {
  readonly used: number;
  readonly regions: number;
  readonly problems: readonly Problem[];
}

/** Reads a table, CSV or JSON, as the widgets do; undefined for JSON that holds no table. `name` answers for its rows. */
export function findings(text: string, name: string): Findings | undefined {
  const table = /^\s*[[{]/.test(text) ? tableOfJson(text) : text;
  if (table === undefined) return undefined;
  const { figures, problems } = parseFigures(table, { publisher: name });
  return { used: figures.length, regions: new Set(figures.map(({ code }) => code)).size, problems };
}

const isEmpty = ({ code }: Problem): boolean => code === 'missing-value';
const isLeftOut = (problem: Problem): boolean => !problem.isKept && !isEmpty(problem);

/** Whether every row is used, those without a number aside, which are "no data". */
export const isFaultless = ({ used, problems }: Findings): boolean => used > 0 && !problems.some(isLeftOut);

/** The findings as a person reads them: the sums, then each problem. */
export function findingsText(found: Findings, { command, problems: sentences }: Speech): string {
  const { used, regions, problems } = found;
  const leftOut = problems.filter(isLeftOut).length;
  const empty = problems.filter(isEmpty).length;
  const lines = problems
    .filter((problem) => !isEmpty(problem))
    .map((problem) => command.line(problem.line, sentences[problem.code](problem)));
  return `${[
    command.used(used, regions),
    leftOut > 0 && command.leftOut(leftOut),
    empty > 0 && command.empty(empty),
    problems.length === 0 && command.faultless,
    ...lines,
  ]
    .filter(Boolean)
    .join('\n')}\n`;
}
