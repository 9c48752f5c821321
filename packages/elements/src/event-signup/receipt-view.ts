import type { Receipt } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import { type FailureText, failureView } from './failure.ts';
import type { ActionState } from './slow-action.ts';
import { eventWhen, sessionText } from './when.ts';
import type { qrPicture } from './receipt-qr.ts';
import type { ReceiptWords } from './receipt-words.id.ts';
import type { Words } from './words.id.ts';

/** A receipt with everything around it that changes while it is read. */
export interface ReceiptView {
  readonly receipt: Receipt;
  /** The address that shows this receipt again. */
  readonly link: string;
  /** The address that others are shown. */
  readonly page: string;
  /** The address of the sessions as a calendar file. */
  readonly calendar: string | undefined;
  /** Whether the page stands in a frame without rights, where no WhatsApp opens and nothing is saved. */
  readonly locked: boolean;
  /** Draws the code; not yet, while it is being fetched, and not at all where that failed. */
  readonly picture: typeof qrPicture | 'wanted' | 'failed' | undefined;
  readonly copied: boolean | undefined;
  /** Whether the person is being asked if the sign-up shall really be cancelled. */
  readonly asking: boolean;
  readonly cancelling: ActionState;
  readonly failure: FailureText | undefined;
  /** How far it is with opening all that is kept; undefined where it cannot be had. */
  readonly opening: ActionState | undefined;
  /** Why that could not be opened. */
  readonly notOpened: FailureText | undefined;
  /** The way for whoever loses the link. */
  readonly request: TemplateResult | typeof nothing;
  readonly words: Words & ReceiptWords;
  readonly language: Language;
  readonly onCopy: () => void;
  readonly onCancel: () => void;
  readonly onKeep: () => void;
  readonly onConfirmCancel: () => void;
  readonly onAnother: () => void;
  readonly onOwn: () => void;
}

/** The proof of a sign-up: where it stands, its code, its private link, and the ways to keep it or to give it back. */
export function receiptView(view: ReceiptView): TemplateResult {
  const { receipt, words } = view;
  const { event, status } = receipt;
  return html`<section class="receipt ${status}" part="receipt">
    <header class="stack">
      <h2 tabindex="-1">${title(view)}</h2>
      ${event.cancelled ? html`<p class="notice">${words.eventCancelledDetail}</p>` : nothing}
      ${status === 'waiting' ? html`<p>${words.waitingReceiptDetail}</p>` : nothing}
      ${status === 'cancelled' ? html`<p>${words.cancelledDetail}</p>` : nothing}
      <p>
        ${event.sample ? html`<span class="badge">${words.sample}</span> ` : nothing}<strong lang="id"
          >${event.title}</strong
        ><br />${whenText(view)}<br /><span lang="id">${event.place}</span>
      </p>
    </header>
    ${status === 'cancelled' ? nothing : html`${codeAndName(view)} ${keeping(view)}`}
    <p class="actions screen-only">
      <button class="button quiet" type="button" @click=${view.onAnother}>
        ${status === 'cancelled' ? words.signUpAgain : words.another}
      </button>
      ${
        isOver(receipt) || view.asking
          ? nothing
          : html`<button class="button quiet" id="cancel" type="button" @click=${view.onCancel}>
              ${words.cancel}
            </button>`
      }
    </p>
    ${view.asking && !isOver(receipt) ? cancelQuestion(view) : nothing}
    ${view.opening ? ownData(view) : nothing}
  </section>`;
}

/** The way to all that is kept about the person, also after cancelling: it is kept until it is deleted. */
function ownData({ words, opening, notOpened, onOwn }: ReceiptView): TemplateResult {
  const isBusy = opening !== 'idle';
  return html`<section class="stack screen-only" aria-labelledby="own-data-title">
    <h3 id="own-data-title">${words.ownData}</h3>
    <p>${words.ownDataHint}</p>
    <p class="actions">
      <button class="button quiet" id="own-data" type="button" aria-disabled=${isBusy} @click=${onOwn}>
        ${isBusy ? words.ownOpening : words.ownOpen}
      </button>
    </p>
    ${notOpened ? failureView(notOpened) : nothing}
  </section>`;
}

function title({ receipt, words, language }: ReceiptView): string {
  if (receipt.status === 'cancelled') return words.cancelledTitle;
  if (receipt.status === 'confirmed') return words.confirmedTitle;
  return receipt.place
    ? words.waitingReceiptTitle(formatNumber(receipt.place, language))
    : words.waitingReceiptTitlePlain;
}

function whenText({ receipt, words, language }: ReceiptView): string {
  const { event } = receipt;
  const chosen = event.sessions.find((session) => session.id === receipt.session);
  return chosen ? sessionText(chosen, event.timeZone, words, language) : eventWhen(event, words, language);
}

function codeAndName(view: ReceiptView): TemplateResult {
  const { receipt, words } = view;
  return html`<div class="proof">
      ${picturePlace(view)}
      <dl>
        <div>
          <dt>${words.receiptCode}</dt>
          <dd class="code" part="code">${receipt.code}</dd>
        </div>
        <div>
          <dt>${words.receiptName}</dt>
          <dd>${receipt.name}</dd>
        </div>
      </dl>
    </div>
    <p class="muted small">${words.receiptCodeHint}</p>`;
}

/** Empty until the picture is there, so that nothing moves; gone where it cannot be fetched. */
function picturePlace({ receipt, words, picture }: ReceiptView): TemplateResult | typeof nothing {
  if (picture === 'failed') return nothing;
  const drawn = typeof picture === 'function' && picture(receipt.code, words.qrLabel(receipt.code));
  return html`<div class="picture">${drawn || nothing}</div>`;
}

function keeping(view: ReceiptView): TemplateResult {
  const { link, locked, copied, words, receipt } = view;
  const message = words.message(receipt.event.title, whenText(view), receipt.event.place, receipt.code, link);
  return html`<div class="field">
      <label class="label" for="receipt-link">${words.linkLabel}</label>
      <p class="hint" id="receipt-link-hint">${words.linkHint}</p>
      <div class="copy">
        <input id="receipt-link" type="text" readonly .value=${link} aria-describedby="receipt-link-hint" />
        <button class="button quiet" type="button" @click=${view.onCopy}>${words.copy}</button>
      </div>
      <p class="said small">${copied === undefined ? nothing : copied ? words.copied : words.copyYourself}</p>
      ${view.request === nothing ? nothing : html`<p class="small screen-only">${view.request}</p>`}
    </div>
    ${
      locked
        ? html`<p class="screen-only">
              <a class="button quiet" href=${link} target="_blank" rel="noopener noreferrer"
                >${words.openFull}</a
              >
            </p>
            <p class="muted small">${words.lockedHint}</p>`
        : html`<div class="ways screen-only">
            <div class="way">
              <a
                class="button"
                href="https://wa.me/?text=${encodeURIComponent(message)}"
                target="_blank"
                rel="noopener noreferrer"
                >${words.whatsappSelf}</a
              >
              <p class="muted small">${words.whatsappSelfHint}</p>
            </div>
            <a class="button quiet" href=${link} target="_blank" rel="noopener noreferrer"
              >${words.openLink}</a
            >
            ${
              view.calendar
                ? html`<a class="button quiet" href=${view.calendar} download="payung.ics"
                    >${words.calendar}</a
                  >`
                : nothing
            }
            ${share(view)}
          </div>`
    }`;
}

/** A way to show others the event, without the code and the link of this sign-up: the phone's own, or else WhatsApp. */
function share(view: ReceiptView): TemplateResult {
  const { receipt, words, page } = view;
  const { title, place } = receipt.event;
  const text = `${title}\n${whenText(view)}\n${place}`;
  if (typeof navigator.share === 'function') {
    const onShare = () => void navigator.share({ title, text, url: page }).catch(() => undefined);
    return html`<button class="button quiet" type="button" @click=${onShare}>${words.share}</button>`;
  }
  return html`<a
    class="button quiet"
    href="https://wa.me/?text=${encodeURIComponent(`${text}\n${page}`)}"
    target="_blank"
    rel="noopener noreferrer"
    >${words.share}</a
  >`;
}

/** Whether there is nothing left to cancel. */
function isOver({ status, event }: Receipt): boolean {
  return status === 'cancelled' || event.cancelled || event.status === 'past';
}

function cancelQuestion(view: ReceiptView): TemplateResult {
  const { words } = view;
  const running = view.cancelling !== 'idle';
  return html`<div class="card stack" role="group" aria-labelledby="cancel-question">
    <h3 id="cancel-question" tabindex="-1">${words.cancelQuestion}</h3>
    <p>${words.cancelConsequence}</p>
    <p class="actions">
      <button class="button" type="button" aria-disabled=${running} @click=${view.onConfirmCancel}>
        ${running ? words.cancelling : words.cancelYes}
      </button>
      <button class="button quiet" type="button" @click=${view.onKeep}>${words.cancelNo}</button>
    </p>
    ${view.failure ? failureView(view.failure) : nothing}
  </div>`;
}
