import type { Source } from '@payung/rules';
import { benefits } from '@payung/rules/group-budget/benefits';
import { laws } from '@payung/rules/group-budget/laws';
import type { BudgetMonth } from '@payung/rules/group-budget/months';
import { sumOf, years } from '@payung/rules/group-budget/years';
import { laterMonths, sentence } from '@payung/rules/telling';
import { checkedUntil } from '@payung/rules/version';
import { formatDate, formatNumber } from '../../format.ts';
import type { ToolNow } from '../tool.ts';
import { lawText, stopsText, toldBenefit } from './buys.ts';
import type { MemoWords } from './memo-words.id.ts';
import { perPersonPairs } from './per-person.ts';
import type { Pair } from './per-person.ts';
import { relievedStretches } from './relieved.ts';
import { usedProgrammes } from './telling.ts';
import type { Telling } from './telling.ts';

/** What a memo says between its head and its foot, ready to be set on paper or copied. */
export interface MemoContent {
  readonly purpose: string;
  /** The first row are the heads, the last one is the total. */
  readonly rows: readonly (readonly string[])[];
  /** What the whole budget comes to. */
  readonly total: number;
  readonly perPerson: readonly Pair[];
  readonly relief: readonly string[];
  readonly buys: readonly Pair[];
  readonly stops: string;
  readonly laws: readonly string[];
  readonly foot: string;
}

/** Writes the memo of a budget from its result; nothing in it is typed but what a person types. */
export function memoContent(
  months: readonly BudgetMonth[],
  now: ToolNow,
  telling: Telling,
  own: MemoWords,
): MemoContent {
  const { entered, day } = now;
  const bought = benefits(entered, day);
  const places = [...laws(entered, day), ...bought.flatMap(({ sources }) => sources)];
  return {
    purpose: purposeText(months, now, telling, own),
    rows: rowsOf(months, telling, own),
    total: sumOf(months).cost,
    perPerson: perPersonPairs(months, telling),
    relief: reliefTexts(months, now, telling, own),
    buys: bought.map((benefit): Pair => {
      const { name, amount } = toldBenefit(benefit, telling);
      return [name, amount];
    }),
    stops: stopsText(bought, telling),
    laws: lawTexts(places, telling),
    foot: footText(now),
  };
}

/** Each place once, those of a regulation together; a regulation by itself only where no article of it is named. */
/** One place an article, so that none is named twice. */
const byArticle = ({ article, ...source }: Source): Source[] =>
  article ? article.split(', ').map((one) => ({ ...source, article: one })) : [source];

function lawTexts(places: readonly Source[], telling: Telling): string[] {
  const isNamed = ({ regulation, article }: Source): boolean =>
    article !== undefined || !places.some((other) => other.article && other.regulation === regulation);
  return [...new Set(places.filter(isNamed).flatMap(byArticle).map(lawText(telling)))].sort();
}

function purposeText(
  months: readonly BudgetMonth[],
  { told, entered, form }: ToolNow,
  telling: Telling,
  own: MemoWords,
): string {
  const { count, period } = telling;
  const names = usedProgrammes(months).map((programme) => told.answering.why.totals[programme]!);
  const programmes = own.and(names.slice(0, -1).join(', '), names.at(-1)!);
  const people = formatNumber(Number(entered.people), telling.language);
  const payer = form.questions.payer?.choices?.[entered.payer as string] ?? '';
  return `${own.purpose(people, programmes, count('months', months.length), period(months))} ${own.payer(payer)}`;
}

function rowsOf(
  months: readonly BudgetMonth[],
  { words, rupiah, count }: Telling,
  own: MemoWords,
): string[][] {
  const used = usedProgrammes(months);
  const row = (name: string, of: readonly BudgetMonth[]): string[] => {
    const sum = sumOf(of);
    return [
      name,
      ...used.map((programme) => rupiah(sum[programme])),
      rupiah(sum.cost),
      rupiah(sum.perPerson),
    ];
  };
  return [
    [own.yearHead, ...used.map((programme) => words.short[programme]), words.cost, own.perPerson],
    ...years(months).map((year) =>
      row(own.year(year.year, count('months', year.months.length)), year.months),
    ),
    row(words.total, months),
  ];
}

function reliefTexts(
  months: readonly BudgetMonth[],
  { told }: ToolNow,
  telling: Telling,
  own: MemoWords,
): string[] {
  const { words, rupiah } = telling;
  const { result, answering, figures } = told;
  const { total, balanceDue, credit } = result.totals;
  const stretches = relievedStretches(months).map((stretch) =>
    words.chartRelief(telling.period(stretch), telling.relief(stretch[0]!.relief)),
  );
  const refused = result.reasons.filter(({ code }) => code.includes('excluded'));
  const texts = [...stretches, ...refused.map(({ code }) => sentence(answering.why.reasons[code], figures))];
  if (texts.length === 0) texts.push(own.noRelief);
  if (result.totals.saving) texts.push(own.saved(rupiah(result.totals.saving)));
  if (credit) texts.push(own.credit(rupiah(credit)));
  else if (balanceDue !== total) texts.push(balanceDue ? own.balance(rupiah(balanceDue)) : own.paid);
  return texts;
}

function footText({ told, form }: ToolNow): string {
  const { result, language, answering } = told;
  const { generalWhy: general } = answering;
  const ruleSet = general.ruleSet(result.ruleSetVersion, formatDate(checkedUntil, language));
  return [general.forDay(formatDate(result.on, language)), ruleSet, laterMonths(told), form.words.disclaimer]
    .filter(Boolean)
    .join(' ');
}
