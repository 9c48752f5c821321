import type { Coded, Line } from '../core/result.ts';
import type { Explained } from './explain.ts';
import { formatRupiah } from './format.ts';
import { behindFacts, behindReason, factRulesOf, parameterOf } from './ground.ts';
import { lineKey, lineName, sentence } from './line.ts';
import type { Telling } from './telling.ts';

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
  const { rules, whole } = explaining.grounds;
  const reasons = result.reasons.map((reason) => ({
    title: '',
    rule: reasonText(reason, told),
    parameters: behindReason(reason, told),
  }));
  const lines = runsOf(result.lines).map((run) => {
    const { first } = run;
    const rule = rules[lineKey(rules, first.id)] ?? '';
    return {
      title: runText(run, told).join(': '),
      rule: typeof rule === 'function' ? rule(first, figures) : rule,
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
  const isOver = parameters.some((id) => parameterOf(id, told) && !rowOf(id));
  return isOver && renewed ? `${text} ${renewed}` : text;
}

/** What the facts rest on, those with the same rule in one step. */
function factSteps(told: Explained): Step[] {
  const { result, answering, explaining, figures } = told;
  const { factRules } = explaining.grounds;
  const facts = Object.keys(result.facts);
  return factRulesOf(told).map((behind) => {
    const own = facts.filter((id) => factRules[id] === behind);
    return {
      title: own.map((id) => `${answering.why.facts[id]?.name ?? id}: ${figures.fact(id)}`).join('; '),
      rule: sentence(behind.rule, figures),
      parameters: behindFacts(behind, told),
    };
  });
}

/** Lines in a row that are told as one. */
interface Run {
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
