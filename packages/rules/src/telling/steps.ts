import type { Line } from '../core/result.ts';
import { formatDate, formatRupiah } from './format.ts';
import { lineKey, lineName, sentence } from './line.ts';
import type { Explained } from './telling.ts';

/** One step of the way to a result; `title` is empty for a reason, else the line and its amount. */
export interface Step {
  readonly title: string;
  readonly rule: string;
  readonly parameters: readonly string[];
}

/** How the result came about, step by step: the reasons, then the lines. */
export function steps({ result, answering, explaining, language, figures }: Explained): Step[] {
  const { rules } = explaining.grounds;
  const reasons = result.reasons.map(({ code, parameters }) => ({
    title: '',
    rule: sentence(answering.why.reasons[code], figures),
    parameters,
  }));
  const lines = runsOf(result.lines).map(({ first, last }) => {
    const rule = rules[lineKey(rules, first.id)] ?? '';
    const names = [...new Set([first, last])].map(({ id }) => lineName(answering, id)).join(' – ');
    const each = first === last ? '' : ` (${answering.generalWhy.units.month})`;
    return {
      title: `${names}: ${formatRupiah(first.amount, language)}${each}`,
      rule: typeof rule === 'function' ? rule(first, figures) : rule,
      parameters: first.parameters,
    };
  });
  return [...reasons, ...lines];
}

interface Run {
  readonly first: Line;
  readonly last: Line;
}

/** Numbered months in a row that come about alike are one step. */
function runsOf(lines: readonly Line[]): Run[] {
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

/** The row of a parameter behind a step; `value` is empty for a table, `url` where no source is on the web. */
export interface Ground {
  readonly name: string;
  readonly value: string;
  readonly since: string;
  readonly law: string;
  readonly url: string;
  readonly isToVerify: boolean;
}

/** Where the value of a parameter stands and since when; undefined where there is no row. */
export function ground(id: string, { explaining, language, figures, rowOf }: Explained): Ground | undefined {
  const { citations, grounds, generalGrounds: general } = explaining;
  const row = rowOf(id);
  const source = row && citations[row.cite];
  if (!source) return undefined;
  const { regulation, article, url = '' } = source;
  return {
    name: grounds.parameters[id] ?? id,
    value: typeof row.value === 'object' ? '' : figures.value(id),
    since: general.since(formatDate(row.from, language)),
    law: article ? general.article(regulation, article) : regulation,
    url,
    isToVerify: row.confidence === 'medium',
  };
}
