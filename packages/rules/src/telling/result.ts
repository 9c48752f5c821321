import { checkedUntil } from '../core/version.ts';
import type { Line } from '../core/result.ts';
import { formatDate, formatRupiah } from './format.ts';
import { lineName, sentence } from './line.ts';
import type { Telling } from './telling.ts';

/** The result in one plain sentence; an incomplete result has none. */
export function summaryText({ result, answering, figures }: Telling): string {
  const { why, generalWhy } = answering;
  if (result.status === 'complete') return why.summary(figures);
  if (result.status !== 'ineligible') return why.unknown?.(figures) || generalWhy.unknown;
  return why.ineligible?.(figures) || generalWhy.ineligible;
}

/** What to know about the sums: reasons, then notices, a sentence each. */
export function remarks(telling: Telling): string[] {
  const { result, answering, language, figures } = telling;
  const { calculation: rules, why: words, generalWhy: general } = answering;
  const isTooEarly = rules.dayOfRows(result.on) < rules.since;
  const checked = formatDate(checkedUntil, language);
  return [
    ...result.reasons.map(({ code }) => sentence(words.reasons[code], figures)),
    isTooEarly ? general.knownSince(formatDate(rules.since, language)) : '',
    ...result.notices.map(({ code }) =>
      code === 'to-verify' || code === 'beyond-checked'
        ? general.notices[code](checked)
        : sentence(words.notices[code], figures),
    ),
    laterMonths(telling),
  ].filter(Boolean);
}

/** The last of the months that are summed up, `2027-10`; empty text where lines are no months of a calendar. */
function lastMonth({ result }: Telling): string {
  const [kind, month = ''] = (result.lines.at(-1)?.id ?? '').split('.');
  return kind === 'month' ? month : '';
}

/** By which rules months are worked out that come after the last check; empty text without such months. */
export function laterMonths(telling: Telling): string {
  const { answering, language } = telling;
  const isLater = lastMonth(telling) > checkedUntil.slice(0, 7);
  return (isLater && answering.why.later?.(formatDate(checkedUntil, language))) || '';
}

/** One row of the sums: what for, who pays and how often (may be empty), how much. */
export interface Sum {
  readonly name: string;
  readonly by: string;
  readonly amount: string;
}

/** The lines as a person reads them. */
export function lineSums({ result, answering, language }: Telling): Sum[] {
  const { generalWhy: general, why } = answering;
  const payers = { ...general.payers, ...why.payers };
  const units = { ...general.units, ...why.units };
  const by = ({ payer, unit }: Line): string => [payers[payer], units[unit]].filter(Boolean).join(', ');
  return result.lines.map((line) => ({
    name: lineName(answering, line.id),
    by: by(line),
    amount: formatRupiah(line.amount, language),
  }));
}

/** The totals below them; what lines are taken from stands with the facts. */
export function totalSums({ result, answering: { why }, language }: Telling): Sum[] {
  return Object.entries(result.totals)
    .filter(([id]) => !why.bases?.includes(id))
    .map(([id, amount]) => ({ name: why.totals[id] ?? id, by: '', amount: formatRupiah(amount, language) }));
}

/** What stands in a table: the lines and below them the totals, or the totals that a calculation shows in their place. */
export function tableSums(telling: Telling): { readonly lines: Sum[]; readonly totals: Sum[] } {
  const { result, answering, language } = telling;
  const { shown, why } = answering;
  if (!shown) return { lines: lineSums(telling), totals: totalSums(telling) };
  const sum = (id: string): Sum => ({
    name: why.totals[id] ?? id,
    by: '',
    amount: formatRupiah(result.totals[id] ?? 0, language),
  });
  const { lines, totals } = shown(result);
  return { lines: lines.map(sum), totals: totals.map(sum) };
}

/** A detail of the result: its name and its text. */
export type Detail = readonly [name: string, text: string];

/** The bases and facts of the result. */
export function details({ result, answering: { why }, figures }: Telling): Detail[] {
  const bases = (why.bases ?? []).filter((id) => id in result.totals);
  return [
    ...bases.map((id): Detail => [why.totals[id] ?? id, figures.total(id)]),
    ...Object.keys(result.facts).map((id): Detail => [why.facts[id]?.name ?? id, figures.fact(id)]),
  ];
}

/** The days for which the result holds, in a sentence; empty text without them, and where its months go on beyond them. */
export function validity(telling: Telling): string {
  const { result, answering, language } = telling;
  if (!result.validFrom || (result.validUntil && lastMonth(telling) > result.validUntil)) return '';
  const until = result.validUntil ? formatDate(result.validUntil, language) : '';
  return answering.generalWhy.validity(formatDate(result.validFrom, language), until);
}
