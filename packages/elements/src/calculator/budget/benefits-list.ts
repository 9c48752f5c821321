import type { Source } from '@payung/rules';
import type { Benefit } from '@payung/rules/group-budget/benefits';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../format.ts';
import type { ToolNow } from '../tool.ts';
import type { Telling } from './telling.ts';

/** A benefit as it is written. */
export interface ToldBenefit {
  readonly name: string;
  readonly amount: string;
  readonly about: string;
  /** What the amount is made of, where its pieces have names. */
  readonly pieces: string;
}

/** Writes a benefit. */
export function toldBenefit(
  { id, amount, lines, counts }: Benefit,
  { words, rupiah, count }: Telling,
): ToldBenefit {
  const counted = (unit: 'months' | 'children'): string => count(unit, counts[unit] ?? 0);
  const named = lines.filter((line) => line.id in words.lines);
  return {
    name: words.benefits[id].name(counted),
    amount: amount === undefined ? words.unlimited : rupiah(amount),
    about: words.benefits[id].about(counted),
    pieces:
      named.length > 1
        ? named.map((line) => `${words.lines[line.id]} ${rupiah(line.amount)}`).join(', ')
        : '',
  };
}

/** Writes a place in the law: `PP 82/2019 pasal 34`. */
export const lawText =
  ({ words }: Telling) =>
  ({ regulation, article }: Source): string =>
    article ? words.law(regulation, article) : regulation;

/** What the dues buy for one person, each with the law that says so, and what ends with the payments. */
export function benefitsTemplate(
  benefits: readonly Benefit[],
  { day }: ToolNow,
  telling: Telling,
): TemplateResult {
  const { words, language } = telling;
  const law = lawText(telling);
  return html`<div class="buys">
    <h3 id="budget-buys">${words.buys}</h3>
    <ul aria-labelledby="budget-buys">
      ${benefits.map((benefit) => {
        const { name, amount, about, pieces } = toldBenefit(benefit, telling);
        return html`<li>
          <p class="benefit"><strong>${name}</strong> <span class="amount">${amount}</span></p>
          <p class="small">${about} ${pieces ? html`<span class="pieces">${pieces}.</span>` : nothing}</p>
          <p class="small muted">
            ${benefit.sources.map(
              (source, index) =>
                html`${index > 0 ? '; ' : ''}${
                  source.url
                    ? html`<a href=${source.url} target="_blank" rel="noopener">${law(source)}</a>`
                    : law(source)
                }`,
            )}
          </p>
        </li>`;
      })}
    </ul>
    <p class="notice">
      ${words.stops} ${benefits.some(({ id }) => id === 'old-age') ? words.savingsStay : nothing}
    </p>
    <p class="small muted">${words.byRules(formatDate(day.slice(0, 7), language))}</p>
  </div>`;
}
