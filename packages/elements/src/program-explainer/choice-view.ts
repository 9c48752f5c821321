import { programs, type ProgramCode } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import type { Words } from './words.id.ts';

/** Every programme as a button; above them that `unknown` is none, when the page asked for it. */
export const choiceView = (
  words: Words,
  language: Language,
  unknown: string,
  onChoose: (program: ProgramCode) => void,
): TemplateResult =>
  html`<article>
    <h2 tabindex="-1">${words.choose}</h2>
    ${unknown ? html`<p class="notice">${words.unknown(unknown)}</p>` : nothing}
    <div class="tools">
      ${programs.map(
        ({ code, title }) =>
          html`<button type="button" class="button quiet" @click=${() => onChoose(code)}>
            ${title[language]}
          </button>`,
      )}
    </div>
  </article>`;
