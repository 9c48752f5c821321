import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { details, remarks, tableSums, validity } from '@payung/rules/telling';
import { checkedUntil } from '@payung/rules/version';
import { formatDate } from '../format.ts';
import type { Explanation } from './explanation.ts';
import type { Told } from './figures.ts';
import type { ToolNow } from './tool.ts';

/** Everything below the sentence: lines, totals, what to know about them, why, and how long it holds. */
export function detailsTemplate(now: ToolNow, explanation: Explanation, isCompact: boolean): TemplateResult {
  const { told } = now;
  const { result, answering, words, language } = told;
  const { generalWhy: general } = answering;
  // A result that is no amount rests on rules although it has no line.
  const isNoAmount = result.status === 'complete' && Object.keys(result.totals).length === 0;
  return html`${remarksTemplate(told)} ${table(told)} ${facts(told)}
    ${isNoAmount || result.lines.length + result.reasons.length > 0 ? explanation.template(now) : nothing}
    <p class="small muted">
      ${words.forDay(formatDate(result.on, language))} ${validity(told)}
      ${isCompact ? nothing : general.ruleSet(result.ruleSetVersion, formatDate(checkedUntil, language))}
    </p>`;
}

function remarksTemplate(told: Told): unknown {
  const sentences = remarks(told);
  if (sentences.length === 0) return nothing;
  return html`<ul class="notice remarks">
    ${sentences.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

function table(told: Told): unknown {
  const { words } = told;
  const { lines, totals } = tableSums(told);
  if (lines.length + totals.length === 0) return nothing;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.line}</th>
        <th scope="col" class="number">${words.amount}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ name, by, amount }) =>
          html`<tr>
            <th scope="row">${name} ${by ? html`<span class="small muted">${by}</span>` : nothing}</th>
            <td class="number">${amount}</td>
          </tr>`,
      )}
    </tbody>
    ${
      totals.length > 0
        ? html`<tfoot>
            ${totals.map(
              ({ name, amount }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td class="number">${amount}</td>
                </tr>`,
            )}
          </tfoot>`
        : nothing
    }
  </table>`;
}

function facts(told: Told): unknown {
  const known = details(told);
  if (known.length === 0) return nothing;
  return html`<dl class="facts" aria-label=${told.words.facts}>
    ${known.map(
      ([name, text]) =>
        html`<dt>${name}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}
