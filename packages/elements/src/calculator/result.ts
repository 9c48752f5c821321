import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkedUntil } from '@payung/rules/version';
import { formatDate, formatRupiah } from '../format.ts';
import { lineName, sentence } from './figures.ts';
import type { Told } from './figures.ts';
import { whyTemplate } from './why.ts';

/** The result in one plain sentence; an incomplete result has none. */
export function summaryText({ result, answering, words, figures }: Told): string {
  if (result.status === 'complete') return answering.why.summary(figures);
  if (result.status !== 'ineligible') return words.unknown;
  return answering.why.ineligible?.(figures) || words.ineligible;
}

/** Everything below the sentence: lines, totals, what to know about them, why, and how long it holds. */
export function detailsTemplate(told: Told, isCompact: boolean): TemplateResult {
  const { result, answering, words, language } = told;
  const { generalWhy: general } = answering;
  return html`${remarks(told)} ${table(told)} ${facts(told)}
    ${
      result.lines.length + result.reasons.length > 0
        ? html`<details class="why" part="why">
            <summary>${words.why}</summary>
            ${whyTemplate(told)}
          </details>`
        : nothing
    }
    <p class="small muted">
      ${words.forDay(formatDate(result.on, language))} ${validity(told)}
      ${isCompact ? nothing : general.ruleSet(result.ruleSetVersion, formatDate(checkedUntil, language))}
    </p>`;
}

function remarks({ result, answering, language, figures }: Told): unknown {
  const { calculation: rules, why: words, generalWhy: general } = answering;
  const isTooEarly = rules.dayOfRows(result.on) < rules.since;
  const checked = formatDate(checkedUntil, language);
  const sentences = [
    ...result.reasons.map(({ code }) => sentence(words.reasons[code], figures)),
    isTooEarly ? general.knownSince(formatDate(rules.since, language)) : '',
    ...result.notices.map(({ code }) =>
      code === 'to-verify' || code === 'beyond-checked'
        ? general.notices[code](checked)
        : sentence(words.notices[code], figures),
    ),
  ].filter(Boolean);
  if (sentences.length === 0) return nothing;
  return html`<ul class="notice remarks">
    ${sentences.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

function table({ result, answering, words, language }: Told): unknown {
  const { generalWhy: general, why } = answering;
  const payers = { ...general.payers, ...why.payers };
  const units = { ...general.units, ...why.units };
  const totals = Object.entries(result.totals).filter(([id]) => !why.bases?.includes(id));
  if (result.lines.length + totals.length === 0) return nothing;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.line}</th>
        <th scope="col" class="number">${words.amount}</th>
      </tr>
    </thead>
    <tbody>
      ${result.lines.map(
        ({ id, payer, unit, amount }) =>
          html`<tr>
            <th scope="row">
              ${lineName(answering, id)}
              <span class="small muted">${[payers[payer], units[unit]].filter(Boolean).join(', ')}</span>
            </th>
            <td class="number">${formatRupiah(amount, language)}</td>
          </tr>`,
      )}
    </tbody>
    ${
      totals.length > 0
        ? html`<tfoot>
            ${totals.map(
              ([id, amount]) =>
                html`<tr>
                  <th scope="row">${answering.why.totals[id]}</th>
                  <td class="number">${formatRupiah(amount, language)}</td>
                </tr>`,
            )}
          </tfoot>`
        : nothing
    }
  </table>`;
}

function facts({ result, answering, words, figures }: Told): unknown {
  const { why } = answering;
  const known = [
    ...(why.bases ?? []).filter((id) => id in result.totals).map((id) => [why.totals[id], figures.total(id)]),
    ...Object.keys(result.facts).map((id) => [why.facts[id]?.name ?? id, figures.fact(id)]),
  ];
  if (known.length === 0) return nothing;
  return html`<dl class="facts" aria-label=${words.facts}>
    ${known.map(
      ([name, text]) =>
        html`<dt>${name}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}

function validity({ result, answering, language }: Told): string {
  if (!result.validFrom) return '';
  const until = result.validUntil ? formatDate(result.validUntil, language) : '';
  return answering.generalWhy.validity(formatDate(result.validFrom, language), until);
}
