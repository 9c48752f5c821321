import { details, remarks, summaryText, tableSums, validity } from '@payung/rules/telling';
import type { Sum } from '@payung/rules/telling';
import { checkedUntil } from '@payung/rules/version';
import { formatDate } from '../../format.ts';
import { answersInWords, inOneLine } from '../answers-in-words.ts';
import type { AnswerText } from '../answers-in-words.ts';
import { enteredAt } from '../entered.ts';
import type { ToolNow } from '../tool.ts';
import { sourcesOf } from './sources.ts';
import type { ShareWords } from './words.ts';

/** A result as plain text for a letter or a chat: answers, sentence, sums, remarks, law, and the link to it. */
export function resultText(now: ToolNow, link: string, words: ShareWords): string {
  const { told, title, form } = now;
  const { result, language, answering } = told;
  const { lines, totals } = tableSums(told);
  const ruleSet = answering.generalWhy.ruleSet(result.ruleSetVersion, formatDate(checkedUntil, language));
  const blocks = [
    title,
    block(
      words.answers,
      answersOf(now).map((answer) => `- ${inOneLine(answer)}`),
    ),
    block(words.result, [summaryText(told)]),
    block(words.lines, [...lines, ...totals].map(sumText)),
    block(answering.generalWhy.facts, details(told).map(pair)),
    block(words.remarks, remarks(told)),
    block(
      words.sources,
      sourcesOf(told).map(({ law, url }) => (url ? `${law}: ${url}` : law)),
    ),
    [answering.generalWhy.forDay(formatDate(result.on, language)), validity(told), ruleSet]
      .filter(Boolean)
      .join(' '),
    `${words.link}: ${link}`,
    form.words.disclaimer,
  ];
  return blocks.filter(Boolean).join('\n\n');
}

/** The same for a chat: title, sentence, where nothing is paid or known the first reason, the day with the disclaimer, and the link. */
export function shortText({ told, title, form }: ToolNow, link: string): string {
  const { result, language, answering } = told;
  const reason = result.status === 'complete' ? '' : remarks(told)[0];
  const day = answering.generalWhy.forDay(formatDate(result.on, language));
  return [title, summaryText(told), reason, `${day} ${form.words.disclaimer}`, link]
    .filter(Boolean)
    .join('\n');
}

/**
 * Everything that was answered, in the order of the form, the day last. A default counts as an answer, but for a zero: costs that
 * nobody had are no news.
 */
export function answersOf({ form, told, entered, day }: ToolNow): AnswerText[] {
  const all = answersInWords(form, told.answering.calculation, entered, day);
  return [...all]
    .filter(
      ([path, { text }]) =>
        text !== '' && (enteredAt(entered, path) !== undefined || !/^\D*0\D*$/.test(text)),
    )
    .map(([, answer]) => answer);
}

const pair = ([name, text]: readonly [string, string]): string => `- ${name}: ${text}`;

const sumText = ({ name, by, amount }: Sum): string => `- ${name}${by && ` (${by})`}: ${amount}`;

const block = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? [`${title}:`, ...lines].join('\n') : '';
