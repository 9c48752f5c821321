import type { Problem } from '@payung/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import { reportWords as english } from './report-words.en.ts';
import { reportWords as indonesian } from './report-words.id.ts';
import { TableError } from './table-error.ts';

/** So many rows are listed; a table with thousands of bad rows has one cause. */
const listedRows = 50;

/** Why the host's table could not be had; an error of another class says that it could not be reached. */
export function renderFailure(error: unknown, language: Language): TemplateResult {
  const words = wordsIn(language);
  const known = error instanceof TableError ? error : new TableError({ kind: 'unreachable' });
  return html`<div role="alert">
      <p><strong>${words.problem(known.problem)}</strong></p>
      <p>${words.withoutFigures}</p>
    </div>
    ${renderRows(known.rows, language)}`;
}

/** Rows that could not be used, and remarks on those that could, by line; nothing where all is well. */
export function renderRows(
  problems: readonly Problem[],
  language: Language,
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  const words = wordsIn(language);
  const count = (value: number) => formatNumber(value, language);
  const unusable = problems.filter(({ isKept }) => !isKept).length;
  const remarks = problems.length - unusable;
  const parts = [
    ...(unusable ? [words.unusableRows(count(unusable))] : []),
    ...(remarks ? [words.remarks(count(remarks))] : []),
  ];
  const listed = problems.slice(0, listedRows);
  return html`<details class="rows">
    <summary>${parts.join(', ')}</summary>
    <ul>
      ${listed.map(
        (problem) =>
          html`<li>${words.tableRow(count(problem.line), words.tableProblems[problem.code](problem))}</li>`,
      )}
      ${
        problems.length > listedRows
          ? html`<li>${words.moreRows(count(problems.length - listedRows))}</li>`
          : nothing
      }
    </ul>
  </details>`;
}

function wordsIn(language: Language) {
  return language === 'en' ? english : indonesian;
}
