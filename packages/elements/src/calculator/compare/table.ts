import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatRupiah } from '../../format.ts';
import type { Language } from '../../locale.ts';
import { differing } from '../answers-in-words.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { answerLine } from './side.ts';
import type { Side } from './side.ts';
import type { CompareWords } from './words.ts';

/** Two situations line by line, where both are amounts; the heads say what was answered otherwise, unless only the day differs. Roles: a phone puts the name of a row above its amounts, and a table drawn otherwise is none to a screen reader. */
export function tableTemplate(first: Side, second: Side, words: CompareWords, isOnlyDay: boolean): unknown {
  const isAmount = ({ telling }: Side): boolean => telling.result.status === 'complete';
  if (!isAmount(first) || !isAmount(second)) return nothing;
  const rows = rowsOf(first.telling, second.telling);
  return html`<table class="side-by-side" role="table">
    <caption class="visually-hidden">
      ${words.caption(first.title, second.title)}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" class="corner">${words.line}</th>
        ${head(first, isOnlyDay ? first : second, words)} ${head(second, isOnlyDay ? second : first, words)}
        <th role="columnheader" scope="col" class="corner number">${words.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr role="row" class=${row.kind}>
            <th role="rowheader" scope="row">${row.name}</th>
            ${cell(row.first, first, words)} ${cell(row.second, second, words)}
            <td role="cell" class="number change">${change(row, first.telling.language, words)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function head(side: Side, other: Side, words: CompareWords): TemplateResult {
  return html`<th role="columnheader" scope="col" class="number" abbr=${side.title}>
    ${side.title}
    ${differing(side.answers, other.answers).map(
      (answer) => html`<span class="small muted">${answerLine(answer, words)}</span>`,
    )}
  </th>`;
}

function cell(value: Row['first'], { title, telling }: Side, words: CompareWords): TemplateResult {
  const text = typeof value === 'number' ? formatRupiah(value, telling.language) : value;
  return html`<td role="cell" class="number">
    <span class="which small muted" aria-hidden="true">${title}</span>
    ${text ?? dash(words.none)}
  </td>`;
}

function change({ first, second }: Row, language: Language, words: CompareWords): unknown {
  if (typeof first === 'string' || typeof second === 'string') {
    return first === second ? words.same : words.changed;
  }
  const by = (second ?? 0) - (first ?? 0);
  if (by === 0) return words.same;
  return html`<span>${by > 0 ? '+' : ''}${formatRupiah(by, language)}</span>
    <span class="direction">${by > 0 ? words.rise : words.fall}</span>`;
}

const dash = (words: string): TemplateResult =>
  html`<span aria-hidden="true">–</span><span class="visually-hidden">${words}</span>`;
