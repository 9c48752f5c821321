import { Task, TaskStatus } from '@lit/task';
import type { EventDetail, Receipt, SignupStatus } from '@payung/signup';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { Catalogue, type Language } from '../locale.ts';
import { tokens } from '../tokens.ts';
import { defaultApi, httpClient, type SignupClient } from './client.ts';
import { eventChoice } from './event-choice.ts';
import { eventDetail } from './event-detail.ts';
import { failureText } from './failure.ts';
import { holdHeight } from './hold-height.ts';
import { loadFailure, loadingView } from './holding.ts';
import { plainReceipt } from './plain-receipt.ts';
import { loadScreen, type Screen } from './load.ts';
import {
  fullPage,
  forgetSecret,
  leaveReceipt,
  receiptAddress,
  rememberedSecret,
  rememberSecret,
  secretIn,
} from './receipt-address.ts';
import { type Reading, reading } from './reading.ts';
import type { ReceiptKeeper } from './receipt-keeper.ts';
import { takesSignups } from './seats.ts';
import { Sending } from './sending.ts';
import { signupForm } from './signup-form.ts';
import { styles } from './styles.ts';
import { type Words, words } from './words.id.ts';

export { Refusal, type SignupClient } from './client.ts';

/** Somebody sent the form and the server took it. Never says who. */
export interface SignupSend {
  readonly event: string;
  readonly status: SignupStatus;
}

/**
 * Signs people up for an event of the region: the event, its form, and the receipt. It keeps nothing but the key to the
 * receipt, until the tab is closed; the answers go to the server at `api` and nowhere else.
 *
 * @slot - Stands in the page until the event is there: its title, day and place, or a link.
 * @fires {CustomEvent<SignupSend>} payung-signup-send - A person sent the form and got a seat or a place in the waiting list.
 * @csspart base - Everything the element draws.
 * @csspart facts - Time, place, seats and the rest of what a guest must know.
 * @csspart send - The button that sends.
 * @csspart receipt - The proof of a sign-up.
 * @csspart code - The code on the receipt.
 * @csspart error - Messages about failures and corrections.
 */
@customElement('payung-event-signup')
export class EventSignup extends LitElement {
  static override styles = [tokens, controls, styles];

  /** The id of the event. Without one, the person chooses among the events that are open. */
  @property() event = '';
  /** Address of the sign-up API; the server this module came from by default. */
  @property() api = '';
  /** Reads events and sends sign-ups in place of `api`. */
  @property({ attribute: false }) client: SignupClient | undefined;
  /** The secret of a receipt to show; by default the one in the address of the page (`#payung-receipt=…`). */
  @property({ attribute: false }) secret = '';
  /** After this many milliseconds without an answer the person is told that the connection is slow. */
  @property({ attribute: false }) slowAfterMs = 6_000;

  @state() private chosen = '';
  @state() private refreshed: EventDetail | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private withoutReceipt = false;
  @state() private keeper: ReceiptKeeper | undefined;
  @state() private loads = 0;

  readonly #speech = new Catalogue(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  #reading: Reading<Words> | undefined;
  readonly #screen = new Task(this, {
    task: async ([, , event, withoutReceipt]) => {
      const secret = this.secret || secretIn(location.hash) || rememberedSecret(event);
      const screen = await loadScreen(this.#client, event, withoutReceipt ? undefined : secret);
      if (screen.kind === 'receipt') await this.#loadKeeper();
      return screen;
    },
    args: () =>
      [
        this.client,
        this.api,
        this.chosen || this.event,
        this.withoutReceipt,
        this.secret,
        this.loads,
      ] as const,
  });
  readonly #sending = new Sending(this, {
    client: () => this.#client,
    language: () => this.#language,
    slowAfterMs: () => this.slowAfterMs,
    onReceipt: (receipt) => this.#onReceipt(receipt),
    onCorrections: () => this.#focus('.error-summary'),
    onOutdated: (id) => this.#refresh(id),
  });

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#onHashChange);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('event') && !changed.has('secret')) return;
    this.chosen = '';
    this.receipt = undefined;
    this.withoutReceipt = false;
    this.#sending.clear();
  }

  override render() {
    this.#reading = reading(this.#speech, this.#reading);
    const words = this.#reading?.words;
    const content = words && (this.#shownReceipt ? this.#renderReceipt(words) : this.#renderScreen(words));
    return html`<div class="reserve">
      <slot ?hidden=${words !== undefined && !this.#isLoading}></slot>
      <div class="root" part="base" ?hidden=${words === undefined}>
        <p class="visually-hidden" role="status">${words && this.#statusText(words)}</p>
        <div class="body" aria-busy=${this.#isLoading}>${content}</div>
      </div>
    </div>`;
  }

  get #client(): SignupClient {
    return this.client ?? httpClient(this.api || defaultApi(), this.#speech.language);
  }

  get #language(): Language {
    return this.#reading?.language ?? 'id';
  }

  get #isLoading(): boolean {
    const { status } = this.#screen;
    return !this.receipt && status !== TaskStatus.COMPLETE && status !== TaskStatus.ERROR;
  }

  get #shownEvent(): EventDetail | undefined {
    const screen = this.#screen.value;
    if (screen?.kind !== 'event') return undefined;
    return this.refreshed?.id === screen.event.id ? this.refreshed : screen.event;
  }

  get #shownReceipt(): Receipt | undefined {
    if (this.receipt) return this.receipt;
    const screen = this.#screen.value;
    return !this.#isLoading && screen?.kind === 'receipt' ? screen.receipt : undefined;
  }

  #statusText(words: Words): string {
    if (this.#isLoading) return words.loading;
    const sending = { idle: '', running: words.sending, slow: words.slow }[this.#sending.action.state];
    return sending || (this.keeper?.statusText() ?? '');
  }

  #renderScreen(words: Words) {
    return this.#screen.render({
      initial: () => loadingView(words),
      pending: () => loadingView(words),
      error: (error) => loadFailure(error, words, this.#language, () => void this.#onReload()),
      complete: (screen) =>
        screen.kind === 'choice' ? this.#renderChoice(screen, words) : this.#renderEvent(screen, words),
    });
  }

  #renderChoice({ events, unknown }: Extract<Screen, { kind: 'choice' }>, words: Words) {
    const choice = eventChoice(events, words, this.#language, this.#onChoose);
    if (!unknown) {
      return html`<h2 tabindex="-1">${words.chooseTitle}</h2>
        ${events.length ? html`<p>${words.chooseIntro}</p>` : nothing} ${choice}`;
    }
    const isEvent = unknown === 'event';
    return html`<h2 tabindex="-1">${isEvent ? words.unknownTitle : words.receiptUnknown}</h2>
      <p>${isEvent ? words.unknownDetail : words.receiptUnknownDetail}</p>
      <h3>${words.chooseOthers}</h3>
      ${choice}`;
  }

  #renderEvent(screen: Screen, words: Words) {
    const event = this.#shownEvent;
    if (!event) return nothing;
    return html`${
        this.chosen
          ? html`<button class="button quiet back" type="button" @click=${this.#onBack}>
              ← ${words.back}
            </button>`
          : nothing
      }
      ${
        screen.kind === 'event' && screen.unknown
          ? html`<div class="notice">
              <p><strong>${words.receiptUnknown}</strong></p>
              <p>${words.receiptUnknownDetail}</p>
            </div>`
          : nothing
      }
      <div class="sheet">
        <div class="stack about">${eventDetail(event, words, this.#language)}</div>
        ${takesSignups(event) ? keyed(event.id, this.#renderForm(event, words)) : nothing}
      </div>`;
  }

  #renderForm(event: EventDetail, words: Words) {
    const { corrections, action } = this.#sending;
    const language = this.#language;
    const unreachable = {
      title: words.sendFailed,
      detail: words.sendFailedDetail,
      offline: words.sendOfflineDetail,
    };
    return signupForm({
      event,
      draft: this.#sending.draftOf(event.id),
      problems: new Map(corrections.map(({ path, text }) => [path, text])),
      corrections,
      sending: action.state,
      failure: action.failure ? failureText(action.failure, unreachable, words, language) : undefined,
      words,
      language,
      onEdit: (control) => this.#sending.edit(event.id, control),
      onSend: () => void this.#sending.send(event),
      onEnter: () => {
        void this.#sending.prepare();
        void this.#loadKeeper();
      },
      onCorrect: (path) => void this.#focus(`[id="${path}"]`),
    });
  }

  #renderReceipt(words: Words) {
    const receipt = this.#shownReceipt!;
    const link = receiptAddress(location.href, fullPage(receipt.event.id), receipt.secret);
    if (!this.keeper) return plainReceipt(receipt, link, words);
    return this.keeper.render(receipt, link, words, this.#language);
  }

  readonly #onHashChange = (): void => {
    if (!secretIn(location.hash)) return;
    this.receipt = undefined;
    this.withoutReceipt = false;
    void this.#onReload();
  };

  readonly #onReload = async (): Promise<void> => {
    this.refreshed = undefined;
    this.loads += 1;
    await this.updateComplete;
    await this.#screen.taskComplete.catch(() => undefined);
    await this.#focus('h2, .notice button');
  };

  readonly #onChoose = (id: string): void => {
    this.chosen = id;
    this.#sending.clear();
    void this.#onReload();
  };

  readonly #onBack = (): void => this.#onChoose('');

  async #onReceipt(receipt: Receipt): Promise<void> {
    rememberSecret(receipt.event.id, receipt.secret);
    const detail = { event: receipt.event.id, status: receipt.status };
    this.dispatchEvent(
      new CustomEvent<SignupSend>('payung-signup-send', { detail, bubbles: true, composed: true }),
    );
    await this.#loadKeeper();
    this.keeper?.reset();
    holdHeight(this.renderRoot.querySelector('.reserve')!);
    this.receipt = receipt;
    await this.#focus('h2');
  }

  async #refresh(id: string): Promise<void> {
    // Without an answer the form stays as it is, with the words of the refusal.
    this.refreshed = (await this.#client.event(id).catch(() => undefined)) ?? this.refreshed;
    await this.#focus('.closed');
  }

  async #onCancelled(receipt: Receipt): Promise<void> {
    forgetSecret(receipt.event.id);
    this.receipt = receipt;
    await this.#focus('h2');
  }

  #onAnother(receipt: Receipt): void {
    forgetSecret(receipt.event.id);
    leaveReceipt();
    this.receipt = undefined;
    this.withoutReceipt = true;
    if (receipt.event.id !== this.event) this.chosen = receipt.event.id;
    void this.#onReload();
  }

  /** What is done with a receipt is fetched when somebody comes to the form, and never asked for twice. */
  async #loadKeeper(): Promise<void> {
    const fetched = this.keeper ? undefined : await import('./receipt-keeper.ts').catch(() => undefined);
    if (fetched && !this.keeper) {
      this.keeper = new fetched.ReceiptKeeper(this, {
        client: () => this.#client,
        slowAfterMs: () => this.slowAfterMs,
        focus: (selector) => this.#focus(selector),
        element: (selector) => this.renderRoot.querySelector<HTMLInputElement>(selector),
        onCancelled: (receipt) => this.#onCancelled(receipt),
        onAnother: (receipt) => this.#onAnother(receipt),
      });
    }
    await this.keeper?.speak(this.#language);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payung-event-signup': EventSignup;
  }
  interface HTMLElementEventMap {
    'payung-signup-send': CustomEvent<SignupSend>;
  }
}
