import { regencies, regionByCode } from '@payung/regions';
import { landNeighbours } from '@payung/regions/neighbours';
import type { Absence } from '../src/absence.ts';
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
import { overview, overviewData, overviewLines, type Overview } from './overview.ts';

/** What a table came to: rows that are used, areas they speak of, and every problem by line. */
export interface Findings {
  readonly used: number;
  readonly regions: number;
  /** Codes of areas without a share that are shown as something else than "no data". */
  readonly notApplicable: readonly string[];
  readonly budgetOnly: readonly string[];
  /** Neighbouring regencies at one end of the scale. */
  readonly clusters: readonly Cluster[];
  readonly overview: Overview;
  readonly problems: readonly Problem[];
}

/** Reads a table, CSV or JSON, as the widgets do; undefined for JSON that holds no table. `name` answers for its rows, and none is of after `today`, an ISO day. */
export function findings(text: string, name: string, today: string): Findings | undefined {
  const table = /^\s*[[{]/.test(text) ? tableOfJson(text) : text;
  if (table === undefined) return undefined;
  const { figures, absences: said, problems } = parseFigures(table, { publisher: name, today });
  const shares = pickFigures(figures);
  const byCode = figuresByCode(figures);
  const absences = absencesIn(byCode, shares, said);
  const absent = (wanted: Absence) =>
    [...absences].filter(([, kind]) => kind === wanted).map(([code]) => code);
  return {
    used: figures.length,
    regions: byCode.size,
    notApplicable: absent('not-applicable'),
    budgetOnly: absent('budget-only'),
    clusters: notableClusters(joinFigures(regencies, shares), landNeighbours),
    overview: overview([...byCode.keys(), ...said.keys()], shares, absences),
    problems,
  };
}

/** Told in a sum, not by line: the cell is meant as it is. */
const isCounted = ({ code }: Problem): boolean => code === 'not-applicable';
/** Nothing to mend: a row of totals is told by line, so that nobody wonders where it is. */
const isMeant = (problem: Problem): boolean => isCounted(problem) || problem.code === 'total';
const isEmpty = ({ code }: Problem): boolean => code === 'missing-value';
const isLeftOut = (problem: Problem): boolean => !problem.isKept && !isEmpty(problem);

/** Whether every row is used, those without a number aside, which are "no data". */
export const isFaultless = ({ used, notApplicable, budgetOnly, problems }: Findings): boolean =>
  used + notApplicable.length + budgetOnly.length > 0 && !problems.some(isLeftOut);

/** The findings as data: of each region its code only. */
export function findingsJson({ clusters, overview: seen, ...found }: Findings): string {
  const told = clusters.map(({ kind, bound, codes }) => ({ kind, bound, codes }));
  return `${JSON.stringify({ ...found, overview: overviewData(seen), clusters: told }, undefined, 2)}\n`;
}

/** The findings as a person reads them: the sums, then each problem. */
export function findingsText(found: Findings, speech: Speech): string {
  const { command, clusters, problems: sentences } = speech;
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
    ...(used > 0 ? overviewLines(found.overview, speech) : []),
    ...found.clusters.map((cluster) => clusterSentence(cluster, clusters)),
    problems.every(isMeant) && command.faultless,
    ...lines,
  ]
    .filter(Boolean)
    .join('\n')}\n`;
}
