import type { Problem } from '@payung/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { Voice } from './describe.ts';
import type { FigureSource } from './figure-source.ts';
import { hostOf } from './host-table.ts';
import { TableError } from './table-error.ts';

/** So many rows are listed; a table with thousands of bad rows has one cause. */
const listedRows = 50;

/** How it stands with the host's table, in words: on its way, failed with a way to try again, or read with remarks. */
export function renderStatus(source: FigureSource, src: string | undefined, voice: Voice): TemplateResult {
  const { words } = voice;
  const { error } = source;
  return html`
    <p class="status" role="status" ?hidden=${!source.isWaiting}>
      ${source.isWaiting ? words.loading(hostOf(src ?? '')) : nothing}
    </p>
    ${error && !source.isWaiting ? renderFailure(error, source, voice) : nothing}
    ${!error && source.shown ? renderRows(source.shown.problems, voice) : nothing}
  `;
}

function renderFailure(error: unknown, source: FigureSource, voice: Voice): TemplateResult {
  const { words } = voice;
  const known = error instanceof TableError ? error : new TableError({ kind: 'unreachable' });
  return html`<div class="failure" part="error">
    <div role="alert">
      <p><strong>${words.problem(known.problem)}</strong></p>
      <p>${words.withoutFigures}</p>
    </div>
    ${renderRows(known.rows, voice)}
    <button type="button" class="button quiet" @click=${() => source.retry()}>${words.retry}</button>
  </div>`;
}

/** Rows that could not be used, and remarks on those that could, by line. */
function renderRows(
  problems: readonly Problem[],
  { words, language }: Voice,
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  const count = (value: number) => formatNumber(value, language);
  const unusable = problems.filter(({ isKept }) => !isKept).length;
  const remarks = problems.length - unusable;
  const parts = [
    ...(unusable ? [words.unusableRows(count(unusable))] : []),
    ...(remarks ? [words.remarks(count(remarks))] : []),
  ];
  return html`<details class="rows">
    <summary>${parts.join(', ')}</summary>
    <ul>
      ${problems
        .slice(0, listedRows)
        .map(
          (problem) =>
            html`<li>${words.tableRow(count(problem.line), words.tableProblems[problem.code](problem))}</li>`,
        )}
      ${problems.length > listedRows ? html`<li>${words.moreRows(count(problems.length - listedRows))}</li>` : nothing}
    </ul>
  </details>`;
}
