import { html, type TemplateResult } from 'lit';
import { failureText, failureView } from './failure.ts';
import type { Language } from '../locale.ts';
import type { Words } from './words.id.ts';

/** Grey bars about as tall as an event and its form, and the reason in words for everybody who cannot see them. */
export function loadingView(words: { readonly loading: string }): TemplateResult {
  return html`<p class="muted">${words.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="bar title"></div>
      <div class="bar"></div>
      <div class="bar"></div>
      <div class="bar field"></div>
      <div class="bar field"></div>
      <div class="bar field"></div>
    </div>`;
}

/** Why nothing could be loaded, with a button to try again. */
export function loadFailure(
  error: unknown,
  words: Words,
  language: Language,
  onRetry: () => void,
): TemplateResult {
  const unreachable = {
    title: words.loadFailed,
    detail: words.loadFailedDetail,
    offline: words.offlineDetail,
  };
  const text = failureText(error, unreachable, words, language);
  return failureView(text, { label: words.retry, onClick: onRetry });
}
