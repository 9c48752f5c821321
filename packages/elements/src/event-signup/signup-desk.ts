import type { Receipt } from '@payung/signup';
import type { CSSResult } from 'lit';
import type { Language } from '../locale.ts';
import type { Checking } from './checking.ts';
import type { SignupClient } from './client.ts';
import type { Drafts } from './drafts.ts';
import type { EventSignup, SignupSend } from './event-signup.ts';
import { httpClient } from './http-client.ts';
import { ReceiptKeeper } from './receipt-keeper.ts';
import { ReceiptRoom } from './receipt-room.ts';
import { leaveReceipt } from './receipt-address.ts';
import { forgetSecret, rememberSecret } from './receipt-secret.ts';
import { takesSignups } from './seats.ts';
import type { Sending } from './sending.ts';
import type { Shown } from './shown.ts';
import type { Words } from './words.id.ts';

/** What the element lends to what is fetched when somebody comes to its form, or has a receipt. */
export interface Lent {
  readonly shown: Shown;
  readonly drafts: Drafts;
  readonly language: () => Language;
  /** Asks the server again for what stands here now. */
  readonly reload: () => Promise<void>;
  readonly focus: (selector: string) => Promise<void>;
  readonly adopt: (style: CSSResult) => void;
  /** Address of the API; empty where a program handed over a client without one. */
  readonly api: () => string;
  /** Fetches what says why there is no form. */
  readonly openWays: () => Promise<void>;
}

/** Sending and receipts of one element, and what follows from one to the other. */
export class SignupDesk {
  readonly sending: Sending;
  readonly room: ReceiptRoom;
  readonly #keeper: ReceiptKeeper;
  readonly #element: EventSignup;
  readonly #lent: Lent;

  /** What sends is fetched beside this, as a file of its own. */
  constructor(element: EventSignup, lent: Lent, send: typeof Sending, checking: Checking) {
    this.#element = element;
    this.#lent = lent;
    this.room = new ReceiptRoom(element);
    const shared = {
      api: lent.api,
      client: () => this.#client,
      slowAfterMs: () => element.slowAfterMs,
      focus: lent.focus,
    };
    this.sending = new send(element, {
      ...shared,
      drafts: lent.drafts,
      firstWaitMs: () => element.firstWaitMs,
      language: lent.language,
      onTurn: () => this.room.hold(),
      onReceipt: (receipt) => this.#onReceipt(receipt),
      onOutdated: (id) => this.#onOutdated(id),
    });
    this.#keeper = new ReceiptKeeper(element, {
      ...shared,
      element: (selector) => element.renderRoot.querySelector<HTMLInputElement>(selector),
      checking,
      adopt: lent.adopt,
      onTurn: () => this.room.hold(),
      onCancelled: (receipt) => this.#onCancelled(receipt),
      onChanged: (receipt) => this.#show(receipt),
      onAnother: (receipt) => this.#onAnother(receipt),
      onLeft: (receipt) => this.#onLeft(receipt),
      onBack: () => this.#onBack(),
    });
  }

  /** Fetches the words of the language of the element. */
  async speak(): Promise<void> {
    await Promise.all([this.#keeper, this.sending].map((one) => one.speak(this.#lent.language())));
  }

  /** What a screen reader is told. */
  statusText(words: Words): string {
    const { anyReceipt, event, hasLeft } = this.#lent.shown;
    return (
      ((anyReceipt || hasLeft) && this.#keeper.statusText()) || this.sending.statusText(event?.id, words)
    );
  }

  /** The receipt, where there is one to show, or what is left of one. */
  render(words: Words, language: Language) {
    const { anyReceipt } = this.#lent.shown;
    return (
      this.#keeper.renderOwn(words, language) ??
      (anyReceipt && this.#keeper.render(anyReceipt, words, language))
    );
  }

  /** Forgets what was said and done before: another event or receipt is to be shown. */
  clear(): void {
    this.sending.clear();
    this.#keeper.reset();
  }

  /** Somebody has come to the form of an event. */
  async enter(event: string): Promise<void> {
    await this.sending.enter(event, this.#tokenOf(event));
  }

  /** Goes on with what waits on this phone since another visit. */
  async resume(event: string): Promise<void> {
    await this.sending.resume(event, this.#tokenOf(event));
  }

  get #client(): SignupClient {
    return this.#element.client ?? httpClient(this.#lent.api(), this.#lent.language());
  }

  /** The token that the page was given for an event. */
  #tokenOf(event: string): string {
    return event === this.#element.event ? this.#element.formToken : '';
  }

  async #onReceipt(receipt: Receipt): Promise<void> {
    const element = this.#element;
    rememberSecret(receipt.event.id, receipt.secret);
    const detail = { event: receipt.event.id, status: receipt.status };
    element.dispatchEvent(
      new CustomEvent<SignupSend>('payung-signup-send', { detail, bubbles: true, composed: true }),
    );
    this.#keeper.reset();
    this.room.hold();
    const isHere = (element.renderRoot as ShadowRoot).activeElement !== null;
    this.#show(receipt);
    // Sent by itself while somebody reads or writes elsewhere in the page, it does not call them away.
    if (isHere) await this.#lent.focus('h2');
  }

  async #onOutdated(id: string): Promise<void> {
    const { shown, focus, openWays } = this.#lent;
    // Without an answer the form stays as it is, with the words of the refusal.
    shown.refreshed = (await this.#client.event(id).catch(() => undefined)) ?? shown.refreshed;
    if (shown.refreshed && !takesSignups(shown.refreshed)) await openWays().catch(() => undefined);
    this.#element.requestUpdate();
    await focus('.closed');
  }

  async #onCancelled(receipt: Receipt): Promise<void> {
    this.#show(receipt);
    await this.#lent.focus('h2');
  }

  #onAnother(receipt: Receipt): void {
    const { shown, reload } = this.#lent;
    shown.receipt = undefined;
    shown.withoutReceipt = true;
    this.sending.clear();
    if (receipt.event.id !== this.#element.event) shown.chosen = receipt.event.id;
    void reload();
  }

  /** Nothing is kept of this sign-up any more: nothing of it stays here either. */
  #onLeft({ event }: Receipt): void {
    const { shown, drafts } = this.#lent;
    this.room.hold();
    drafts.drop(event.id);
    this.sending.clear();
    shown.forget();
    shown.screen.value = undefined;
    shown.hasLeft = true;
    forgetSecret(event.id);
    leaveReceipt();
    if (event.id !== this.#element.event) shown.chosen = event.id;
    this.#element.secret = '';
    this.#element.requestUpdate();
    void this.#lent.focus('h2');
  }

  #onBack(): void {
    this.#lent.shown.hasLeft = false;
    this.#keeper.reset();
    void this.#lent.reload();
  }

  #show(receipt: Receipt): void {
    this.#lent.shown.receipt = receipt;
    this.#element.requestUpdate();
  }
}
