import type { Dated } from '../core/parameter.ts';
import type { Coded } from '../core/result.ts';
import type { FactRule } from '../messages/words.ts';
import type { Explained } from './explain.ts';
import { formatDate } from './format.ts';
import { valueText } from './telling.ts';

/** The row of a parameter behind a step; `value` is empty for a table of which nothing is told, `url` where no source is on the web. */
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
  const { answering, explaining, figures, language, rowOf } = told;
  const { citations, grounds, generalGrounds: general } = explaining;
  const [id, from] = parameter.split('@') as [string, string?];
  const dated = parameterOf(id, told);
  // Where a new value is not known yet, the last one is shown with its end.
  const row = from ? dated?.rows.find((other) => other.from === from) : (rowOf(id) ?? dated?.rows.at(-1));
  const source = row && citations[row.cite];
  if (!source) return undefined;
  const { article, url = '' } = source;
  const regulation = grounds.sources?.[row.cite] ?? source.regulation;
  const isOver = !from && !rowOf(id);
  return {
    name: grounds.parameters[id] ?? id,
    value:
      typeof row.value === 'object'
        ? (grounds.entries?.[id]?.(row.value, figures) ?? '')
        : valueText(dated!, row, answering.general, language),
    since: general.since(formatDate(row.from, language), isOver ? formatDate(row.to!, language) : ''),
    law: article ? general.article(regulation, article) : regulation,
    url,
    isToVerify: row.confidence === 'medium',
  };
}

/** All parameters that a result rests on, for `ground`, in the order of its steps. */
export function restsOn(told: Explained): string[] {
  const { result, explaining, figures } = told;
  const whole = result.status === 'complete' ? explaining.grounds.whole?.(figures) : undefined;
  return [
    ...result.reasons.flatMap((reason) => behindReason(reason, told)),
    ...result.lines.flatMap(({ parameters }) => parameters),
    ...(whole?.parameters ?? []),
    ...factRulesOf(told).flatMap((rule) => behindFacts(rule, told)),
  ];
}

/** A parameter of the calculation by its id. */
export const parameterOf = (id: string, { answering }: Explained): Dated | undefined =>
  answering.calculation.parameters.find((dated) => dated.id === id);

/** The parameters of a reason; one that tells of a change to come rests on their next rows, too. */
export function behindReason({ code, parameters }: Coded, told: Explained): readonly string[] {
  return told.explaining.grounds.changes?.includes(code)
    ? parameters.flatMap((id) => [id, ...nextRow(id, told)])
    : parameters;
}

/** The rules behind the facts, each once; that of the whole result is not among them. */
export function factRulesOf({ result, explaining: { grounds } }: Explained): FactRule[] {
  const rules = Object.keys(result.facts).map((id) => grounds.factRules[id]);
  return [...new Set(rules)].filter((rule) => rule !== undefined && rule !== 'whole');
}

/** The parameters of such a rule. */
export function behindFacts(rule: FactRule, told: Explained): string[] {
  return rule.parameters.map((id) => rowName(id, rule, told));
}

/** A parameter for `ground`, with the first day of its row where a fact is the day that counts. */
function rowName(id: string, { at }: FactRule, told: Explained): string {
  const day = at && told.result.facts[at];
  const row =
    day && parameterOf(id, told)?.rows.find(({ from, to }) => from <= day && (to === null || day <= to));
  return row ? `${id}@${row.from}` : id;
}

/** The row of a parameter that begins after the day of the result, for `ground`; none where there is none. */
function nextRow(id: string, told: Explained): string[] {
  const day = told.answering.calculation.dayOfRows(told.result.on);
  const next = parameterOf(id, told)?.rows.find(({ from }) => from > day);
  return next ? [`${id}@${next.from}`] : [];
}
