import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MemoContent } from './memo-content.ts';
import type { Typed } from './memo-text.ts';
import type { MemoWords } from './memo-words.id.ts';
import { cell, stacking } from './month-table.ts';
import type { Telling } from './telling.ts';

/** The memo as it is printed; what was not typed is a line to write on. */
export function paperTemplate(
  content: MemoContent,
  { title, to, from }: Typed,
  date: string,
  telling: Telling,
  own: MemoWords,
): TemplateResult {
  const { purpose, rows, perPerson, relief, buys, stops, laws, foot } = content;
  const [heads = [], ...body] = rows;
  return html`<article class=${rows.length > 5 ? 'memo dense' : 'memo'} aria-label=${own.heading}>
    <h4>${title || own.title}</h4>
    <dl class="memo-head">
      ${head(own.fields.to, to)} ${head(own.fields.from, from)} ${head(own.date, date)}
    </dl>
    <p>${purpose}</p>
    <table role="table" class=${stacking(content.total)} aria-label=${own.budget}>
      <thead>
        <tr role="row">
          ${heads.map((text, place) => html`<th role="columnheader" scope="col" class=${place > 0 ? 'number' : ''}>${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          ([name, ...amounts]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${name}</th>
              ${amounts.map((amount, place) => cell(heads[place + 1] ?? '', amount))}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="memo-columns">
      <div>
        ${pairs(own.perPerson, perPerson)}
        <p><strong>${own.relief}.</strong> ${relief.join(' ')}</p>
      </div>
      <div>${pairs(telling.words.buys, buys)}</div>
    </div>
    <p>${stops}</p>
    <p><strong>${own.law}.</strong> ${laws.join('; ')}.</p>
    <p class="memo-foot">${foot}</p>
  </article>`;
}

const head = (name: string, text: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${text || html`<span class="blank"></span>`}</dd>
  </div>`;

function pairs(title: string, list: readonly (readonly [string, string])[]): TemplateResult {
  return html`<h5>${title}</h5>
    <dl class="memo-pairs">
      ${list.map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
}
