import { checkedUntil } from '../src/core/version.ts';
import type { Answers } from '../src/core/answers.ts';
import type { Result } from '../src/core/result.ts';
import { formatDate } from '../src/telling/format.ts';
import { explain } from '../src/telling/explain.ts';
import type { Explained } from '../src/telling/explain.ts';
import { ground } from '../src/telling/ground.ts';
import { details, remarks, summaryText, tableSums, validity } from '../src/telling/result.ts';
import type { Sum } from '../src/telling/result.ts';
import { runsOf, runText, steps } from '../src/telling/steps.ts';
import { telling } from '../src/telling/telling.ts';
import type { Telling } from '../src/telling/telling.ts';
import type { Speech } from './languages.ts';
import { columns, parted, wrapped } from './layout.ts';
import type { Programme } from './programme.ts';

/** A result as the widget tells it: the sentence, the sums, the details, what to know; `why`, where the answers are given; and how long it holds. */
export function resultText(result: Result, programme: Programme, speech: Speech, why?: Answers): string {
  const told = telling(result, programme.answering, speech.general, speech.language);
  const { general, language } = speech;
  const facts = details(told);
  return parted(
    programme.words.title,
    wrapped(summaryText(told)),
    sumsText(told),
    monthsText(told, speech),
    facts.length > 0 ? `${general.facts}\n${columns(facts)}` : '',
    remarks(told)
      .map((text) => `• ${wrapped(text, '  ').trimStart()}`)
      .join('\n'),
    why ? whyText(explain(told, programme.explaining, why)) : '',
    wrapped(
      [
        general.forDay(formatDate(result.on, language)),
        validity(told),
        general.ruleSet(result.ruleSetVersion, formatDate(checkedUntil, language)),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );
}

function sumsText(told: Telling): string {
  const { lines, totals } = tableSums(told);
  const all = [...lines, ...totals];
  if (all.length === 0) return '';
  const names = Math.max(...all.map(({ name }) => name.length));
  const amounts = Math.max(...all.map(({ amount }) => amount.length));
  const line = ({ name, amount, by }: Sum): string =>
    `  ${name.padEnd(names)}  ${amount.padStart(amounts)}  ${by}`.trimEnd();
  const rule = `  ${'─'.repeat(names + 2 + amounts)}`;
  const isRuled = lines.length > 0 && totals.length > 0;
  return [...lines.map(line), ...(isRuled ? [rule] : []), ...totals.map(line)].join('\n');
}

/** The months where totals stand in the place of lines, those that cost the same in one row. */
function monthsText(told: Telling, { command: say }: Speech): string {
  const { result, answering } = told;
  if (!answering.shown || result.lines.length === 0) return '';
  return `${say.months}\n${columns(runsOf(result.lines).map((run) => runText(run, told)))}`;
}

function whyText(told: Explained): string {
  const all = steps(told);
  if (all.length === 0) return '';
  const text = all.map(({ title, rule, parameters }, index) => {
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length + 2);
    const [first, ...rest] = [title, rule].filter(Boolean);
    return [
      `  ${number}${wrapped(first ?? '', indent).trimStart()}`,
      ...rest.map((each) => wrapped(each, indent)),
      ...parameters.map((id) => groundText(id, told, indent)).filter(Boolean),
    ].join('\n');
  });
  return [told.answering.generalWhy.why, ...text].join('\n\n');
}

function groundText(id: string, told: Explained, indent: string): string {
  const found = ground(id, told);
  if (!found) return '';
  const { name, value, since, law, url, isToVerify } = found;
  const { verify } = told.explaining.generalGrounds;
  const text = [`${name}${value && `: ${value}`}, ${since}. ${law}.`, url, isToVerify ? `(${verify})` : ''];
  return `${indent}– ${wrapped(text.filter(Boolean).join(' '), `${indent}  `).trimStart()}`;
}
