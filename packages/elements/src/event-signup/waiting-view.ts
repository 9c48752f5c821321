import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import type { Delivery } from './delivery.ts';
import type { DeliveryWords } from './delivery-words.id.ts';
import type { Words } from './words.id.ts';

/** A sign-up that waits for the server. */
export interface WaitingView {
  readonly delivery: Delivery;
  /** Why it waits, in words. */
  readonly reason: string;
  /** Whether the title of the event is not in sight anyway. */
  readonly isAlone: boolean;
  readonly words: Words & DeliveryWords;
  readonly language: Language;
  readonly onHurry: () => void;
  readonly onWithdraw: () => void;
}

/** Where a waiting sign-up stands: that it is not lost, why it waits, when it is tried again, and the way to take it back. */
export function waitingView(view: WaitingView): TemplateResult {
  const { delivery, words, language } = view;
  const isWaiting = delivery.state === 'waiting';
  return html`<section class="form waits" aria-labelledby="waits-title">
    <h3 id="waits-title" tabindex="-1">${words.waitsTitle}</h3>
    ${view.isAlone ? html`<p><strong lang="id">${delivery.signup?.title}</strong></p>` : nothing}
    <p>${delivery.isKept ? words.waitsKept : words.waitsInMemory}</p>
    <div class="notice">
      <p><strong>${isWaiting ? view.reason : words.sending}</strong></p>
      <p>
        ${
          isWaiting
            ? words.tryingIn(formatNumber(delivery.secondsLeft, language))
            : delivery.state === 'slow'
              ? words.slow
              : words.noDouble
        }
      </p>
    </div>
    <p class="actions">
      <button class="button" type="button" aria-disabled=${!delivery.mayHurry} @click=${view.onHurry}>
        ${words.tryNow}
      </button>
      <button class="button quiet" type="button" aria-disabled=${!isWaiting} @click=${view.onWithdraw}>
        ${words.withdraw}
      </button>
    </p>
    <p class="muted small">${words.noDouble}</p>
  </section>`;
}
