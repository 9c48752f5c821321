import { explain, ground, steps } from '@payung/rules/telling';
import type { Explained, ExplainingModule } from '@payung/rules/telling';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Entered } from './entered.ts';
import type { Told } from './figures.ts';

export { style } from './why-style.ts';

/** How the result came about, step by step: the rule in words, its values, where they stand, since when. */
export function whyTemplate(told: Told, explaining: ExplainingModule, entered: Entered): TemplateResult {
  const explained = explain(told, explaining, entered);
  return html`<ol class="steps">
    ${steps(explained).map(
      ({ title, rule, parameters }) =>
        html`<li>
          ${title ? html`<p class="step-title">${title}</p>` : nothing}
          <p>${rule}</p>
          ${
            parameters.length > 0
              ? html`<ul class="rows">
                  ${parameters.map((id) => rowTemplate(id, explained))}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}

function rowTemplate(id: string, told: Explained): unknown {
  const found = ground(id, told);
  if (!found) return nothing;
  const { name, value, since, law, url, isToVerify } = found;
  const { source, verify } = told.explaining.generalGrounds;
  return html`<li>
    ${name}${value ? html`: <strong>${value}</strong>` : ''}, ${since}.
    ${law}.${
      url
        ? html` <a href=${url} target="_blank" rel="noopener"
              >${source}<span class="visually-hidden"> (${law})</span></a
            >.`
        : nothing
    }${isToVerify ? html` <em class="verify">${verify}</em>` : nothing}
  </li>`;
}
