import type { EventDetail, SignupRequest } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import type { DeliveryState } from './delivery.ts';
import type { DeliveryWords } from './delivery-words.id.ts';
import { type Line, linesOf } from './lines.ts';
import { requestLink } from './request-link.ts';
import type { Words } from './words.id.ts';

/** A sign-up that holds, as it is looked over before it is sent. */
export interface ReviewView {
  readonly event: EventDetail;
  readonly body: SignupRequest;
  readonly state: DeliveryState;
  /** Address of the API; empty where nobody knows the server. */
  readonly api: string;
  readonly words: Words & DeliveryWords;
  readonly language: Language;
  /** Somebody wants to change one answer, by its path; empty for the form as a whole. */
  readonly onEdit: (path: string) => void;
  readonly onSend: () => void;
}

/** What is about to be sent, line by line with its purpose and the way back to its field, and the words that are agreed to. */
export function reviewView(view: ReviewView): TemplateResult {
  const { event, words, language, state } = view;
  const isBusy = state !== 'idle';
  return html`<section class="form review" aria-labelledby="review-title">
    <h3 id="review-title" tabindex="-1">${words.reviewTitle}</h3>
    <p class="muted small">${words.reviewIntro}</p>
    <dl class="lines">${linesOf(event, view.body, words, language).map((line) => lineView(line, view))}</dl>
    <div class="consent">
      <p><strong>${words.agreed}</strong></p>
      <p>${event.consent.text[language]}</p>
      <p>${words.keptFor(formatNumber(event.deleteAfterDays, language))}</p>
      ${requestLink(view.api, event.id, words.askData, language)}
    </div>
    <div class="send">
      <p class="actions">
        <button class="button" type="button" aria-disabled=${isBusy} @click=${view.onSend} part="send">
          ${isBusy ? words.sending : event.status === 'waiting-list' ? words.sendWaiting : words.send}
        </button>
        ${
          isBusy
            ? nothing
            : html`<button class="button quiet" type="button" @click=${() => view.onEdit('')}>
                ${words.backToForm}
              </button>`
        }
      </p>
      ${state === 'slow' ? html`<p class="muted small">${words.slow}</p>` : nothing}
    </div>
  </section>`;
}

function lineView(
  { path, label, value, purpose }: Line,
  { words, state, onEdit }: ReviewView,
): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <span class="value">${value}</span
      >${purpose ? html`<span class="note">${words.purpose(purpose)}</span>` : nothing}
    </dd>
    <dd>
      <button
        class="button quiet edit"
        type="button"
        aria-disabled=${state !== 'idle'}
        aria-label="${words.edit}: ${label}"
        @click=${() => state === 'idle' && onEdit(path)}
      >
        ${words.edit}
      </button>
    </dd>
  </div>`;
}
