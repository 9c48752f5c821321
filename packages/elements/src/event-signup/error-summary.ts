import type { EventDetail } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import type { Correction } from './corrections.ts';
import type { Words } from './words.id.ts';

/**
 * Everything to correct, in the order of the form, each line a link to its control, in the same words as there.
 * Those of further questions are too general to stand without their label. The links move the focus themselves: an
 * address inside a shadow root is none that the browser could follow.
 */
export function errorSummary(
  corrections: readonly Correction[],
  event: EventDetail,
  words: Words,
  language: Language,
  onCorrect: (path: string) => void,
): TemplateResult {
  const goTo = (path: string) => (click: Event) => {
    click.preventDefault();
    onCorrect(path);
  };
  return html`<div class="error-summary" role="alert" tabindex="-1" part="error">
    <h4>${words.summaryTitle}</h4>
    <ul>
      ${corrections.map(({ path, text }) => {
        const label = event.fields.find((field) => path === `answers.${field.name}`)?.label[language];
        return html`<li>
          <a href="#${path}" @click=${goTo(path)}
            >${label ? html`${label.replace(/[^?]$/, '$&:')} ` : nothing}${text}</a
          >
        </li>`;
      })}
    </ul>
  </div>`;
}
