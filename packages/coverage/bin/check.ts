import { regencies, regionByCode } from '@payung/regions';
import { landNeighbours } from '@payung/regions/neighbours';
import { absencesIn } from '../src/absences-in.ts';
import { figuresByCode } from '../src/by-code.ts';
import { clusterSentence } from '../src/cluster-sentence.ts';
import { notableClusters, type Cluster } from '../src/clusters.ts';
import { joinFigures } from '../src/join.ts';
import { tableOfJson } from '../src/json-table.ts';
import { parseFigures } from '../src/parse.ts';
import { pickFigures } from '../src/pick.ts';
import type { Problem } from '../src/problem.ts';
import type { Speech } from './languages.ts';

/** What a table came to: rows that are used, areas they speak of, and every problem by line. */
export interface Findings {
  readonly used: number;
  readonly regions: number;
  /** Codes of areas without a share that are shown as something else than "no data". */
  readonly notApplicable: readonly string[];
  readonly budgetOnly: readonly string[];
  /** Neighbouring regencies at one end of the scale. */
  readonly clusters: readonly Cluster[];
  readonly problems: readonly Problem[];
}

/** Reads a table, CSV or JSON, as the widgets do; undefined for JSON that holds no table. `name` answers for its rows. */
export function findings(text: string, name: string): Findings | undefined {
  const table = /^\s*[[{]/.test(text) ? tableOfJson(text) : text;
  if (table === undefined) return undefined;
  const { figures, absences: said, problems } = parseFigures(table, { publisher: name });
  const shares = pickFigures(figures);
  const byCode = figuresByCode(figures);
  const absences = [...absencesIn(byCode, shares, said)];
  return {
    used: figures.length,
    regions: byCode.size,
    notApplicable: absences.filter(([, kind]) => kind === 'not-applicable').map(([code]) => code),
    budgetOnly: absences.filter(([, kind]) => kind === 'budget-only').map(([code]) => code),
    clusters: notableClusters(joinFigures(regencies, shares), landNeighbours),
    problems,
  };
}

/** Told in a sum, not by line: the cell is meant as it is. */
const isCounted = ({ code }: Problem): boolean => code === 'not-applicable';
const isEmpty = ({ code }: Problem): boolean => code === 'missing-value';
const isLeftOut = (problem: Problem): boolean => !problem.isKept && !isEmpty(problem);

/** Whether every row is used, those without a number aside, which are "no data". */
export const isFaultless = ({ used, notApplicable, budgetOnly, problems }: Findings): boolean =>
  used + notApplicable.length + budgetOnly.length > 0 && !problems.some(isLeftOut);

/** The findings as data: of each cluster its codes only. */
export function findingsJson({ clusters, ...found }: Findings): string {
  const told = clusters.map(({ kind, bound, codes }) => ({ kind, bound, codes }));
  return `${JSON.stringify({ ...found, clusters: told }, undefined, 2)}\n`;
}

/** The findings as a person reads them: the sums, then each problem. */
export function findingsText(found: Findings, { command, clusters, problems: sentences }: Speech): string {
  const { used, regions, notApplicable, budgetOnly, problems } = found;
  const named = (codes: readonly string[]) => codes.map((code) => regionByCode(code)!.name).join(', ');
  const leftOut = problems.filter(isLeftOut).length;
  const empty = problems.filter(isEmpty).length;
  const lines = problems
    .filter((problem) => !isEmpty(problem) && !isCounted(problem))
    .map((problem) => command.line(problem.line, sentences[problem.code](problem)));
  return `${[
    command.used(used, regions),
    leftOut > 0 && command.leftOut(leftOut),
    empty > 0 && command.empty(empty),
    notApplicable.length > 0 && command.notApplicable(notApplicable.length, named(notApplicable)),
    budgetOnly.length > 0 && command.budgetOnly(budgetOnly.length, named(budgetOnly)),
    ...found.clusters.map((cluster) => clusterSentence(cluster, clusters)),
    problems.every(isCounted) && command.faultless,
    ...lines,
  ]
    .filter(Boolean)
    .join('\n')}\n`;
}
