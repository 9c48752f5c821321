import type { Source } from '@payung/rules';
import { benefits } from '@payung/rules/group-budget/benefits';
import type { Benefit } from '@payung/rules/group-budget/benefits';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../format.ts';
import type { ToolNow } from '../tool.ts';
import { buysWords } from './buys-words.ts';
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
  { language, rupiah, count }: Telling,
): ToldBenefit {
  const counted = (unit: 'months' | 'children'): string => count(unit, counts[unit] ?? 0);
  const words = buysWords[language];
  const own = words.benefits[id];
  const named = lines.filter((line) => line.id in words.lines);
  return {
    name: own.name(counted),
    amount: amount === undefined ? words.unlimited : (own.amount?.(rupiah(amount)) ?? rupiah(amount)),
    about: own.about(counted),
    pieces:
      named.length > 1
        ? named.map((line) => `${words.lines[line.id]} ${rupiah(line.amount)}`).join(', ')
        : '',
  };
}

/** Writes a place in the law: `PP 82/2019 pasal 34`. */
export const lawText =
  ({ language }: Telling) =>
  ({ regulation, article }: Source): string =>
    article ? buysWords[language].law(regulation, article) : regulation;

/** What is no longer there once nobody pays, and what stays. */
export function stopsText(bought: readonly Benefit[], { language }: Telling): string {
  const { stops, savingsStay } = buysWords[language];
  return bought.some(({ id }) => id === 'old-age') ? `${stops} ${savingsStay}` : stops;
}

/** What the dues buy for one person, each with the law that says so, and what ends with the payments. */
export function buysTemplate({ entered, day }: ToolNow, telling: Telling): TemplateResult {
  const bought = benefits(entered, day);
  const law = lawText(telling);
  const place = (source: Source): unknown =>
    source.url ? html`<a href=${source.url} target="_blank" rel="noopener">${law(source)}</a>` : law(source);
  return html`<ul aria-labelledby="budget-buys">
      ${bought.map((benefit) => {
        const { name, amount, about, pieces } = toldBenefit(benefit, telling);
        return html`<li>
          <p class="benefit"><strong>${name}</strong> <span class="amount">${amount}</span></p>
          <p class="small">${about} ${pieces ? html`<span class="pieces">${pieces}.</span>` : nothing}</p>
          <p class="small muted">
            ${benefit.sources.map((source, index) => [index > 0 ? '; ' : '', place(source)])}
          </p>
        </li>`;
      })}
    </ul>
    <p class="notice">${stopsText(bought, telling)}</p>
    <p class="small muted">${telling.words.byRules(formatDate(day.slice(0, 7), telling.language))}</p>`;
}
