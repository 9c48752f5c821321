import { headlineOf } from '@payung/rules/headline';
import { remarks, summaryText, telling, totalSums } from '@payung/rules/telling';
import type { Telling } from '@payung/rules/telling';
import { formatRupiah } from '../../format.ts';
import { answersInWords, inOneLine } from '../answers-in-words.ts';
import type { AnswerText } from '../answers-in-words.ts';
import type { Entered } from '../entered.ts';
import { labelAt } from '../summary.ts';
import type { ToolNow } from '../tool.ts';
import type { CompareWords } from './words.ts';

/** One of two situations: what is answered, for which day, and what the rules say to it. */
export interface Side {
  readonly title: string;
  readonly entered: Entered;
  readonly day: string;
  readonly telling: Telling;
  readonly answers: ReadonlyMap<string, AnswerText>;
  /** The result in plain sentences, also when there is no amount. */
  readonly sentence: string;
}

/** Works one situation out, in the words of the calculator that asks. */
export function sideOf(
  title: string,
  entered: Entered,
  day: string,
  { told, form }: ToolNow,
  words: CompareWords,
): Side {
  const { answering, language } = told;
  const { calculation } = answering;
  const result = calculation.calculate(entered, day);
  const prepared = telling(result, answering, form.words.general, language);
  const asked = [...result.missing, ...Object.keys(result.problems)];
  const labels = asked.map((path) => labelAt(form, path.replace(/\[(\d+)\]/, '.$1')));
  return {
    title,
    entered,
    day,
    telling: prepared,
    answers: answersInWords(form, calculation, entered, day),
    sentence: result.status === 'incomplete' ? words.asksMore(labels.join('; ')) : sentenceOf(prepared),
  };
}

/** A result that is no amount is told with its reasons, and with both sums where two rules meet. */
function sentenceOf(of: Telling): string {
  if (of.result.status === 'complete') return summaryText(of);
  const sums = totalSums(of).map(({ name, amount }) => `${name}: ${amount}.`);
  return [summaryText(of), ...remarks(of), ...sums].join(' ');
}

/** By how much the second differs from the first, in one sentence; empty where that is no question of amounts. */
export function differenceText(first: Side, second: Side, words: CompareWords): string {
  const { language, answering } = first.telling;
  const [before, after] = [first, second].map(({ telling: of }) =>
    headlineOf(answering.calculation, of.result),
  );
  if (!before || before.id !== after?.id) return '';
  const by = after.amount - before.amount;
  if (by === 0) return words.sameResult;
  const [size, from, to] = [Math.abs(by), before.amount, after.amount].map((amount) =>
    formatRupiah(amount, language),
  ) as [string, string, string];
  return (by > 0 ? words.risen : words.fallen)(size, from, to);
}

/** An answer in one line, also one that was not given. */
export function answerLine(answer: AnswerText, words: CompareWords): string {
  return inOneLine({ ...answer, text: answer.text || words.notGiven });
}
