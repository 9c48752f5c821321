import type { BudgetMonth } from '@payung/rules/group-budget/months';
import { sumOf, years } from '@payung/rules/group-budget/years';
import type { BudgetRun, BudgetSum } from '@payung/rules/group-budget/years';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { usedProgrammes } from './telling.ts';
import type { Programme, Telling } from './telling.ts';

/** How a table of months is drawn: which months stand apart, and what a person may do about it. */
export interface TableView {
  readonly areApart: boolean;
  readonly onToggle: () => void;
}

/**
 * The budget month by month, a year at a time; months that cost the same are one row until a person asks for each.
 * Roles are written out because a narrow table is laid out as blocks, which takes them away in some browsers.
 */
export function monthTable(
  months: readonly BudgetMonth[],
  telling: Telling,
  { areApart, onToggle }: TableView,
): TemplateResult {
  const { words } = telling;
  const used = usedProgrammes(months);
  const told = years(months, areApart);
  const mayJoin = years(months).some(({ runs }) => runs.some((run) => run.months.length > 1));
  const heads = [...used.map((programme) => words.short[programme]), words.cost, words.running];
  return html`<div class="months">
    <h3 id="budget-months">${words.table}</h3>
    ${
      mayJoin
        ? html`<button type="button" class="button quiet" @click=${onToggle}>
            ${areApart ? words.hideMonths : words.showMonths}
          </button>`
        : nothing
    }
    <table role="table" class=${stacking(sumOf(months).cost)} aria-labelledby="budget-months">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${words.month}</th>
          ${heads.map((head) => html`<th role="columnheader" scope="col" class="number">${head}</th>`)}
        </tr>
      </thead>
      ${told.map(
        (year) =>
          html`<tbody>
            ${year.runs.map((run) => runTemplate(run, used, telling))}
            ${told.length > 1 ? sumTemplate(words.year(year.year), year, used, telling) : nothing}
          </tbody>`,
      )}
      <tfoot>
        ${sumTemplate(words.total, sumOf(months), used, telling)}
      </tfoot>
    </table>
  </div>`;
}

function runTemplate(run: BudgetRun, used: readonly Programme[], telling: Telling): TemplateResult {
  const { words } = telling;
  const { months } = run;
  const { cost, relief } = months[0]!;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${telling.period(months)}
      ${
        months.length > 1
          ? html`<span class="small muted">${words.each(String(months.length), telling.rupiah(cost))}</span>`
          : nothing
      }
      ${relief > 0 ? html`<span class="small relieved">${telling.relief(relief)}</span>` : nothing}
    </th>
    ${cells(run, used, telling)} ${cell(words.running, telling.rupiah(run.running))}
  </tr>`;
}

function sumTemplate(
  name: string,
  sum: BudgetSum,
  used: readonly Programme[],
  telling: Telling,
): TemplateResult {
  return html`<tr role="row" class="sum">
    <th role="rowheader" scope="row">${name}</th>
    ${cells(sum, used, telling)}
    <td role="cell" class="empty"></td>
  </tr>`;
}

function cells(sum: BudgetSum, used: readonly Programme[], { words, rupiah }: Telling): TemplateResult[] {
  return [
    ...used.map((programme) => cell(words.short[programme], rupiah(sum[programme]))),
    cell(words.cost, rupiah(sum.cost)),
  ];
}

/** The class of a table of amounts; amounts of a hundred billion and more may break where there is no room for them. */
export const stacking = (most: number): string => (most < 1e11 ? 'stacking' : 'stacking long');

/** An amount under a head; its name stands beside it where the columns are laid one below the other. */
export function cell(name: string, amount: string): TemplateResult {
  return html`<td role="cell" class="number">
    <span class="name" aria-hidden="true">${name}</span>${amount}
  </td>`;
}
