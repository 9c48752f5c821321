import { ground, steps } from '@payung/rules/telling';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Told } from './figures.ts';

/** How the result came about, step by step: the rule in words, its values, where they stand, since when. */
export function whyTemplate(told: Told): TemplateResult {
  return html`<ol class="steps">
    ${steps(told).map(
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

function rowTemplate(id: string, told: Told): unknown {
  const found = ground(id, told);
  if (!found) return nothing;
  const { name, value, since, law, url, isToVerify } = found;
  const { words } = told;
  return html`<li>
    ${name}${value ? html`: <strong>${value}</strong>` : ''}, ${since}.
    ${law}.${
      url
        ? html` <a href=${url} target="_blank" rel="noopener"
              >${words.source}<span class="visually-hidden"> (${law})</span></a
            >.`
        : nothing
    }${isToVerify ? html` <em class="verify">${words.verify}</em>` : nothing}
  </li>`;
}
