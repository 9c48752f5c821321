import { html, type TemplateResult } from 'lit';
import type { Words } from './words.id.ts';

/** Grey bars about as tall as some events, and the reason in words for everybody who cannot see them. */
export function loadingView(words: Words): TemplateResult {
  return html`<p class="muted">${words.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="bar"></div>
      <div class="bar"></div>
      <div class="bar"></div>
    </div>`;
}
