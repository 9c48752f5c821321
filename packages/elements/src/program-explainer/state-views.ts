import { html, type TemplateResult } from 'lit';
import type { Words } from './words.id.ts';

/** Stands where a text is about to be. Its height is about that of the closed sections, so that little moves when they come. */
export const waitingView = (words: Words | undefined): TemplateResult =>
  html`<p class="waiting" role="status">${words?.waiting ?? '…'}</p>`;

/** Says that a part could not be fetched, with a button to try again. */
export const failureView = (words: Words, onRetry: () => void): TemplateResult =>
  html`<div role="alert" class="notice">
    <p>${words.failed}</p>
    <button type="button" class="button" @click=${onRetry}>${words.retry}</button>
  </div>`;
