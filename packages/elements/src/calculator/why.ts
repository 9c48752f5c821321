import type { Line } from '@payung/rules';
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
  const lines = runsOf(result.lines).map(({ first, last }) => {
    const rule = words.rules[lineKey(words.rules, first.id)] ?? '';
    const names = [...new Set([first, last])].map(({ id }) => lineName(answering, id)).join(' – ');
    const each = first === last ? '' : ` (${answering.generalWhy.units.month})`;
    return {
      title: `${names}: ${formatRupiah(first.amount, language)}${each}`,
      rule: typeof rule === 'function' ? rule(first, figures) : rule,
      parameters: first.parameters,
    };
  });
  return [...reasons, ...lines];
}

interface Run {
  readonly first: Line;
  readonly last: Line;
}

/** Numbered months in a row that come about alike are one step. */
function runsOf(lines: readonly Line[]): Run[] {
  const alike = ({ id, amount, unit, parameters }: Line): string =>
    unit === 'month' && id.includes('.')
      ? `${id.replace(/\d+(-\d+)?$/, '')} ${amount} ${parameters.join()}`
      : id;
  const runs: Run[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && alike(run.first) === alike(line)) runs[runs.length - 1] = { ...run, last: line };
    else runs.push({ first: line, last: line });
  }
  return runs;
}

function rowTemplate(id: string, { answering, words, language, figures, rowOf }: Told): unknown {
  const row = rowOf(id);
  const source = row && answering.citations[row.cite];
  if (!source) return nothing;
  const { regulation, article, url } = source;
  const law = article ? words.article(regulation, article) : regulation;
  const isTable = typeof row.value === 'object';
  return html`<li>
    ${answering.why.parameters[id]}${isTable ? '' : html`: <strong>${figures.value(id)}</strong>`},
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
