import type { Question } from '@payung/rules';
import { answerText } from '@payung/rules/asked';
import { headlineOf } from '@payung/rules/headline';
import { changedFacts } from '@payung/rules/influence';
import type { Influence, Influences } from '@payung/rules/influence';
import { remarks, summaryText, telling } from '@payung/rules/telling';
import { formatRupiah } from '../../format.ts';
import { dayText, plainLabel } from '../answers-in-words.ts';
import { itemsOf } from '../entered.ts';
import { wordsKey } from '../form.ts';
import { labelAt } from '../summary.ts';
import type { ToolNow } from '../tool.ts';
import type { InfluenceWords } from './words.ts';

/** What another answer would do; `reason` is empty as long as there is an amount. */
export interface InfluenceText {
  readonly condition: string;
  readonly effect: string;
  readonly reason: string;
}

/** Puts an influence in words: the other answer as the form calls it, and the change with the amount it leads to. */
export function textOf(influence: Influence, now: ToolNow, words: InfluenceWords): InfluenceText {
  const label = plainLabel(labelAt(now.form, influence.path));
  const condition = words.if(label, answerOf(influence, now));
  return { condition, ...effectOf(influence, now, words) };
}

function answerOf({ path, value, on }: Influence, now: ToolNow): string {
  const { form, told } = now;
  const { calculation } = told.answering;
  if (path === 'on') return dayText(calculation, on, form.language);
  const question = questionAt(now, path);
  if (!question) return '';
  const named = form.questions[wordsKey(path)]!;
  const text = answerText(form, question, named, value);
  return question.type === 'boolean' || named.choices ? `“${text}”` : text;
}

/** The question of an answer; undefined for an item as a whole. */
function questionAt({ told, entered, day }: ToolNow, path: string): Question | undefined {
  const { calculation } = told.answering;
  const [name = '', index, field] = path.split('.');
  const questions =
    index === undefined
      ? calculation.questions(entered, day)
      : calculation.itemQuestions(name, itemsOf(entered, name)[Number(index)] ?? {}, day);
  return questions.find((question) => question.name === (field ?? name));
}

function effectOf(
  { result, change }: Influence,
  { told, form }: ToolNow,
  words: InfluenceWords,
): Omit<InfluenceText, 'condition'> {
  const { answering, language } = told;
  const of = telling(result, answering, form.words.general, language);
  const { status, totals, facts } = result;
  if (change !== undefined) {
    const { amount } = headlineOf(answering.calculation, result)!;
    const [by, to] = [Math.abs(change), amount].map((rupiah) => formatRupiah(rupiah, language)) as [
      string,
      string,
    ];
    return { effect: (change > 0 ? words.risen : words.fallen)(by, to), reason: '' };
  }
  if (status !== told.result.status || Object.keys(totals).length > 0) {
    return { effect: summaryText(of), reason: status === 'complete' ? '' : (remarks(of)[0] ?? '') };
  }
  const states = changedFacts(told.result, result)
    .filter((id) => id in facts)
    .map((id) => words.becomes(answering.why.facts[id]?.name ?? id, of.figures.fact(id)));
  return { effect: `${states.join('; ')}.`, reason: '' };
}

/** The answers that change nothing, named once: an item stands for all that is asked about it. */
export function withoutText(
  { without }: Pick<Influences, 'without'>,
  now: ToolNow,
  words: InfluenceWords,
): string {
  const isWhole = (path: string): boolean => !without.some((other) => path.startsWith(`${other}.`));
  const names = without.filter(isWhole).map((path) => {
    const label = labelIn(path, now);
    const question = questionAt(now, path);
    const isMeasured = question !== undefined && !question.choices && question.type !== 'boolean';
    return isMeasured ? words.aLittle(label) : label;
  });
  return names.length > 0 ? words.without(names.join('; ')) : '';
}

/** The answers that cannot be tried, because others would have to be given first. */
export function openText({ open }: Pick<Influences, 'open'>, now: ToolNow, words: InfluenceWords): string {
  return open.length > 0 ? words.open(open.map((path) => labelIn(path, now)).join('; ')) : '';
}

const labelIn = (path: string, { form }: ToolNow): string =>
  `“${plainLabel(labelAt(form, path)).replace(/\?$/, '')}”`;
