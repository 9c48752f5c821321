import type { Dated } from '../core/parameter.ts';
import type { Coded } from '../core/result.ts';
import type { FactRule } from '../messages/words.ts';
import { formatDate, formatPercent, formatRupiah } from './format.ts';
import { lineKey, sentence } from './line.ts';
import { runsOf, runText } from './runs.ts';
import { valueText } from './telling.ts';
import type { Explained } from './telling.ts';

/**
 * One step of the way to a result; `title` is the line or the facts it explains with what they come to, empty for anything else.
 * `parameters` is for `ground`: an id, or `id@first day` where another row is meant than that of the day of the result.
 */
export interface Step {
  readonly title: string;
  readonly rule: string;
  readonly parameters: readonly string[];
}

/** How the result came about, step by step: the reasons, the lines, what the whole rests on besides, then the facts. */
export function steps(told: Explained): Step[] {
  const { result, explaining, figures } = told;
  const { rules, whole, changes } = explaining.grounds;
  const lineFigures = { ...figures, slices: slicesOf(told) };
  const reasons = result.reasons.map((reason) => ({
    title: '',
    rule: reasonText(reason, told),
    parameters: changes?.includes(reason.code)
      ? reason.parameters.flatMap((id) => [id, ...nextRow(id, told)])
      : reason.parameters,
  }));
  const lines = runsOf(result.lines).map((run) => {
    const { first } = run;
    const rule = rules[lineKey(rules, first.id)] ?? '';
    return {
      title: runText(run, told).join(': '),
      rule: typeof rule === 'function' ? rule(first, lineFigures) : rule,
      parameters: first.parameters,
    };
  });
  const rest = whole && result.status === 'complete' ? [{ title: '', ...whole(figures) }] : [];
  return [...reasons, ...lines, ...rest, ...factSteps(told)];
}

/** A reason in words, and where to look for the next value of what it rests on when the last one has ended. */
function reasonText({ code, parameters }: Coded, told: Explained): string {
  const { answering, explaining, figures, rowOf } = told;
  const text = sentence(answering.why.reasons[code], figures);
  const { renewed } = explaining.grounds;
  const isOver = parameters.some((id) => find(id, told) && !rowOf(id));
  return isOver && renewed ? `${text} ${renewed}` : text;
}

/** What the facts rest on, those with the same rule in one step. */
function factSteps(told: Explained): Step[] {
  const { result, answering, explaining, figures } = told;
  const { factRules } = explaining.grounds;
  const facts = Object.keys(result.facts);
  const used = new Set(facts.map((id) => factRules[id]).filter((one) => one !== 'whole'));
  return [...used].flatMap((behind) => {
    if (!behind) return [];
    const own = facts.filter((id) => factRules[id] === behind);
    return {
      title: own.map((id) => `${answering.why.facts[id]?.name ?? id}: ${figures.fact(id)}`).join('; '),
      rule: sentence(behind.rule, figures),
      parameters: behind.parameters.map((id) => rowName(id, behind, told)),
    };
  });
}

/** A parameter for `ground`, with the first day of its row where a fact is the day that counts. */
function rowName(id: string, { at }: FactRule, told: Explained): string {
  const day = at && told.result.facts[at];
  const row = day && find(id, told)?.rows.find(({ from, to }) => from <= day && (to === null || day <= to));
  return row ? `${id}@${row.from}` : id;
}

const find = (id: string, { answering }: Explained): Dated | undefined =>
  answering.calculation.parameters.find((dated) => dated.id === id);

/** The row of a parameter that begins after the day of the result, for `ground`; none where there is none. */
function nextRow(id: string, told: Explained): string[] {
  const day = told.answering.calculation.dayOfRows(told.result.on);
  const next = find(id, told)?.rows.find(({ from }) => from > day);
  return next ? [`${id}@${next.from}`] : [];
}

type Slices = readonly (Readonly<Record<string, number>> & { readonly upTo: number | null })[];

/** Writes the slices of a table with one of their percentages; neighbours with the same one are one slice. */
function slicesOf({ rowOf, explaining, language }: Explained) {
  return (id: string, percent: string): string =>
    ((rowOf(id)?.value ?? []) as Slices)
      .filter((slice, place, all) => slice[percent] !== all[place + 1]?.[percent])
      .map(({ upTo, [percent]: share }) =>
        explaining.generalGrounds.slice(
          formatPercent(share!, language, 4),
          upTo === null ? '' : formatRupiah(upTo, language),
        ),
      )
      .join('; ');
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

/** Where the value of a parameter of a step stands and since when, and until when where it has ended; undefined for an unknown one. */
export function ground(parameter: string, told: Explained): Ground | undefined {
  const { answering, explaining, language, rowOf } = told;
  const { citations, grounds, generalGrounds: general } = explaining;
  const [id, from] = parameter.split('@') as [string, string?];
  const dated = find(id, told);
  // Where a new value is not known yet, the last one is shown with its end.
  const row = from ? dated?.rows.find((other) => other.from === from) : (rowOf(id) ?? dated?.rows.at(-1));
  const source = row && citations[row.cite];
  if (!source) return undefined;
  const { article, url = '' } = source;
  const regulation = grounds.sources?.[row.cite] ?? source.regulation;
  const isOver = !from && !rowOf(id);
  return {
    name: grounds.parameters[id] ?? id,
    value: typeof row.value === 'object' ? '' : valueText(dated!, row, answering.general, language),
    since: general.since(formatDate(row.from, language), isOver ? formatDate(row.to!, language) : ''),
    law: article ? general.article(regulation, article) : regulation,
    url,
    isToVerify: row.confidence === 'medium',
  };
}
