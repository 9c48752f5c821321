import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate, formatRupiah } from '../format.ts';
import { lineKey, lineName, sentence } from './figures.ts';
import type { Told } from './figures.ts';

interface Step {
  readonly title: string;
  readonly rule: string;
  readonly parameters: readonly string[];
}

/** How the result came about, step by step: the rule in words, its values, where they stand, since when. */
export function whyTemplate(told: Told): TemplateResult {
  return html`<ol class="steps">
    ${stepsOf(told).map(
      ({ title, rule, parameters }) =>
        html`<li>
          ${title ? html`<p class="step-title">${title}</p>` : nothing}
          <p>${rule}</p>
          ${
            parameters.length > 0
              ? html`<ul class="rows">
                  ${parameters.map((id) => rowTemplate(id, told))}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}

function stepsOf({ result, answering, language, figures }: Told): Step[] {
  const { why: words } = answering;
  const reasons = result.reasons.map(({ code, parameters }) => ({
    title: '',
    rule: sentence(words.reasons[code], figures),
    parameters,
  }));
  const lines = result.lines.map((line) => {
    const rule = words.rules[lineKey(words.rules, line.id)] ?? '';
    return {
      title: `${lineName(answering, line.id)}: ${formatRupiah(line.amount, language)}`,
      rule: typeof rule === 'function' ? rule(line, figures) : rule,
      parameters: line.parameters,
    };
  });
  return [...reasons, ...lines];
}

function rowTemplate(id: string, { answering, words, language, figures, rowOf }: Told): unknown {
  const row = rowOf(id);
  const source = row && answering.citations[row.cite];
  if (!source) return nothing;
  const { regulation, article, url } = source;
  const law = article ? words.article(regulation, article) : regulation;
  return html`<li>
    ${answering.why.parameters[id]}: <strong>${figures.value(id)}</strong>,
    ${words.since(formatDate(row.from, language))}.
    ${law}.${
      url
        ? html` <a href=${url} target="_blank" rel="noopener"
              >${words.source}<span class="visually-hidden"> (${law})</span></a
            >.`
        : nothing
    }${row.confidence === 'medium' ? html` <em class="verify">${words.verify}</em>` : nothing}
  </li>`;
}
