import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import { Blocked, Refusal } from './client.ts';
import type { EventWords } from './event-words.id.ts';

/** What the visitor is told when something could not be loaded or sent. */
export interface FailureText {
  readonly title: string;
  readonly detail: string;
}

/** Words for a failure without an answer from the server, of loading or of sending. */
export interface UnreachableWords extends FailureText {
  readonly offline: string;
}

/**
 * Says what went wrong: in the server's own words where it answered (with the time it asks to wait), the missing
 * permission where the page's policy is in the way, else that there is no connection.
 */
export function failureText(
  error: unknown,
  unreachable: UnreachableWords,
  words: EventWords,
  language: Language,
): FailureText {
  if (error instanceof Blocked)
    return { title: unreachable.title, detail: words.blockedDetail(error.origin) };
  if (!(error instanceof Refusal)) {
    const offline = navigator.onLine === false;
    return { title: unreachable.title, detail: offline ? unreachable.offline : unreachable.detail };
  }
  const { problem, retryAfterSeconds } = error;
  const { title, detail } = { ...words[problem.code === 'busy' ? 'busy' : 'internal'], ...problem };
  return {
    title,
    detail: retryAfterSeconds ? `${detail} ${waitText(retryAfterSeconds, words, language)}` : detail,
  };
}

function waitText(seconds: number, words: EventWords, language: Language): string {
  if (seconds <= 90) return words.waitSeconds(formatNumber(seconds, language));
  return words.waitMinutes(formatNumber(Math.ceil(seconds / 60), language));
}

/** A failure as an announced message, with a button to try again where that can help. */
export function failureView(
  text: FailureText,
  retry?: { label: string; onClick: () => void },
): TemplateResult {
  return html`<div class="notice" role="alert" part="error">
    <p><strong>${text.title}</strong></p>
    <p>${text.detail}</p>
    ${
      retry
        ? html`<p class="actions">
            <button class="button quiet" type="button" @click=${retry.onClick}>${retry.label}</button>
          </p>`
        : nothing
    }
  </div>`;
}
