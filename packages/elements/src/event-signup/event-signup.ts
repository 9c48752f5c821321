import type { EventDetail, Receipt, SignupStatus } from '@payung/signup';
import { adoptStyles, type CSSResult, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { Catalogue, type Language } from '../locale.ts';
import { reserve } from '../reserve.ts';
import { tokens } from '../tokens.ts';
import { defaultApi, httpClient, type SignupClient } from './client.ts';
import { Drafts } from './drafts.ts';
import type { ChoiceWords } from './choice-words.id.ts';
import { eventDetail } from './event-detail.ts';
import { failureView } from './failure.ts';
import { loadFailure, loadingView } from './holding.ts';
import { loadScreen, type Screen } from './load.ts';
import { Loading } from './loading.ts';
import { rememberedSecret, secretIn } from './receipt-secret.ts';
import { type Reading, reading } from './reading.ts';
import type { ReceiptKeeper } from './receipt-keeper.ts';
import type { ReceiptRoom } from './receipt-room.ts';
import type { Sending } from './sending.ts';
import { takesSignups } from './seats.ts';
import { signupForm } from './signup-form.ts';
import { styles } from './styles.ts';
import { mayWait } from './waiting-mark.ts';
import { type Words, words } from './words.id.ts';

export { Refusal, type SignupClient } from './client.ts';

/** Somebody sent the form and the server took it. Never says who. */
export interface SignupSend {
  readonly event: string;
  readonly status: SignupStatus;
}

/** The properties and states that decide what is loaded. */
const decidesScreen = ['client', 'api', 'event', 'chosen', 'withoutReceipt', 'secret', 'loads'];

/** What is fetched where people choose among events. */
type Choice = typeof import('./event-choice.ts') & {
  readonly words: ChoiceWords;
  readonly language: Language;
};

/** What was fetched when somebody came to the form. */
type Desk = Pick<typeof import('./desk.ts'), 'errorSummary'> & {
  readonly rememberSecret: (event: string, secret: string) => void;
  readonly sending: Sending;
  readonly keeper: ReceiptKeeper;
  readonly room: ReceiptRoom;
};

/**
 * Signs people up for an event of the region: the event, its form, a look at it before it is sent, and the receipt. The answers go to the
 * server at `api` and nowhere else; where the line breaks they wait on the phone until the server has them. Afterwards it keeps nothing but
 * the key to the receipt, until the tab is closed.
 *
 * @slot - Stands in the page until the event is there: its title, day and place, or a link.
 * @fires {CustomEvent<SignupSend>} payung-signup-send - A person sent the form and got a seat or a place in the waiting list.
 * @csspart base - Everything the element draws.
 * @csspart facts - Time, place, seats and the rest of what a guest must know.
 * @csspart send - The button that sends.
 * @csspart receipt - The proof of a sign-up.
 * @csspart code - The code on the receipt.
 * @csspart qr - The same code as a picture.
 * @csspart error - Messages about failures and corrections.
 */
@customElement('payung-event-signup')
export class EventSignup extends LitElement {
  static override styles = [tokens, controls, reserve, styles];

  /** The id of the event. Without one, the person chooses among the events that are open. */
  @property() event = '';
  /** Address of the sign-up API; the server this module came from by default. */
  @property() api = '';
  /**
   * What the page knows of the person, as a query string: `name=Siti&answers.desa=Suko`. It fills in what nobody has typed yet, and never
   * the consent.
   */
  @property() prefill = '';
  /** Names event and site where the organiser lists sites; the frame page writes it. */
  @property({ attribute: 'form-token' }) formToken = '';
  /** Reads events and sends sign-ups in place of `api`. */
  @property({ attribute: false }) client: SignupClient | undefined;
  /** The secret of a receipt to show; by default the one in the address of the page (`#payung-receipt=…`). */
  @property({ attribute: false }) secret = '';
  /** After this many milliseconds without an answer the person is told that the connection is slow. */
  @property({ attribute: false }) slowAfterMs = 6_000;
  /** How many milliseconds a sign-up waits before it is sent for the second time; later twice as long each time, up to a minute. */
  @property({ attribute: false }) firstWaitMs = 2_000;

  @state() private chosen = '';
  @state() private refreshed: EventDetail | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private withoutReceipt = false;
  @state() private desk: Desk | undefined;
  @state() private deskState: 'none' | 'opening' | 'failed' = 'none';
  @state() private loads = 0;

  readonly #speech = new Catalogue(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  #reading: Reading<Words> | undefined;
  #choice: Choice | undefined;
  readonly #adopted = new Set<CSSResult>();
  readonly #screen = new Loading<Screen>(this);
  readonly #drafts = new Drafts();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#onHashChange);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#drafts.prefill = this.prefill;
    if (changed.has('event') || changed.has('secret')) {
      this.chosen = '';
      this.receipt = undefined;
      this.withoutReceipt = false;
      this.desk?.sending.clear();
    }
    if (decidesScreen.some((name) => changed.has(name))) this.#screen.status = 'waiting';
  }

  protected override updated(changed: PropertyValues): void {
    if (!decidesScreen.some((name) => changed.has(name))) return;
    this.#screen.run(() => this.#load());
    void this.#screen.settled.then(() => this.#resume());
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
    return !this.receipt && this.#screen.status === 'waiting';
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
    const about = this.#shownReceipt ? this.desk?.keeper.statusText() : '';
    return about || (this.desk?.sending.statusText(this.#shownEvent?.id, words) ?? '');
  }

  #renderScreen(words: Words) {
    const { status, value, error } = this.#screen;
    const sending = this.desk?.sending;
    if (value?.kind !== 'event' && sending?.isOver(undefined))
      return html`<h2 class="visually-hidden" tabindex="-1">${words.formTitle}</h2>
        ${sending.render(undefined, words, this.#language)}`;
    if (status === 'failed') return loadFailure(error, words, this.#language, () => void this.#onReload());
    if (status === 'waiting' || !value) return loadingView(words);
    return value.kind === 'choice' ? this.#renderChoice(value, words) : this.#renderEvent(value, words);
  }

  #renderChoice(screen: Extract<Screen, { kind: 'choice' }>, words: Words) {
    const choice = this.#choice!;
    if (choice.language !== this.#speech.language) void this.#openChoice();
    return choice.eventChoice(screen, { ...words, ...choice.words }, this.#language, this.#onChoose);
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
        ${this.#renderTurn(event, words)}
      </div>`;
  }

  /** What is looked over or waits, or else the form. */
  #renderTurn(event: EventDetail, words: Words) {
    const sending = this.desk?.sending;
    if (sending?.isOver(event.id)) return sending.render(event, words, this.#language);
    return takesSignups(event) ? this.#renderForm(event, words) : nothing;
  }

  #renderForm(event: EventDetail, words: Words) {
    const language = this.#language;
    const sending = this.desk?.sending;
    const corrections = sending?.corrections ?? [];
    const noDesk = { title: words.sendFailed, detail: words.sendFailedDetail };
    const goTo = (path: string) => void this.#focus(`[id="${path}"]`);
    return signupForm({
      event,
      draft: this.#drafts.of(event.id),
      problems: new Map(corrections.map(({ path, text }) => [path, text])),
      summary: corrections.length
        ? this.desk?.errorSummary(corrections, event, words, language, goTo)
        : undefined,
      isOpening: this.deskState === 'opening',
      below: this.deskState === 'failed' ? failureView(noDesk) : sending?.renderBelow(event, words, language),
      words,
      language,
      onEnter: () => void this.#onEnter(event.id),
      onEdit: (control) => this.#onEdit(event.id, control),
      onSend: () => void this.#onSend(event),
    });
  }

  #renderReceipt(words: Words) {
    return this.desk?.keeper.render(this.#shownReceipt!, words, this.#language);
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
    await this.#screen.settled;
    await this.#focus('h2, .notice button');
  };

  readonly #onChoose = (id: string): void => {
    this.chosen = id;
    this.desk?.sending.clear();
    void this.#onReload();
  };

  readonly #onBack = (): void => this.#onChoose('');

  #onEdit(event: string, control: EventTarget | null): void {
    this.#drafts.take(event, control);
    this.requestUpdate();
  }

  async #onSend(event: EventDetail): Promise<void> {
    if (!this.desk) this.deskState = 'opening';
    try {
      await this.#openDesk();
      this.deskState = 'none';
    } catch {
      this.deskState = 'failed';
    }
    await this.desk?.sending.review(event);
  }

  async #onEnter(event: string): Promise<void> {
    await this.#openDesk().catch(() => undefined);
    await this.desk?.sending.enter(event, this.#tokenOf(event));
  }

  async #onReceipt(receipt: Receipt): Promise<void> {
    this.desk?.rememberSecret(receipt.event.id, receipt.secret);
    const detail = { event: receipt.event.id, status: receipt.status };
    this.dispatchEvent(
      new CustomEvent<SignupSend>('payung-signup-send', { detail, bubbles: true, composed: true }),
    );
    this.desk?.keeper.reset();
    this.desk?.room.hold();
    const isHere = (this.renderRoot as ShadowRoot).activeElement !== null;
    this.receipt = receipt;
    // Sent by itself while somebody reads or writes elsewhere in the page, it does not call them away.
    if (isHere) await this.#focus('h2');
  }

  async #refresh(id: string): Promise<void> {
    // Without an answer the form stays as it is, with the words of the refusal.
    this.refreshed = (await this.#client.event(id).catch(() => undefined)) ?? this.refreshed;
    await this.#focus('.closed');
  }

  async #onCancelled(receipt: Receipt): Promise<void> {
    this.receipt = receipt;
    await this.#focus('h2');
  }

  #onAnother(receipt: Receipt): void {
    this.receipt = undefined;
    this.withoutReceipt = true;
    this.desk?.sending.clear();
    if (receipt.event.id !== this.event) this.chosen = receipt.event.id;
    void this.#onReload();
  }

  /** Fetches what sending and receipts need; rejects without a connection, and may be called again then. */
  async #openDesk(): Promise<void> {
    if (this.desk) return;
    const [form, receipt] = await Promise.all([import('./desk.ts'), import('./receipt-desk.ts')]);
    if (this.desk) return;
    const shared = {
      api: () => this.api || (this.client ? '' : defaultApi()),
      client: () => this.#client,
      slowAfterMs: () => this.slowAfterMs,
      focus: (selector: string) => this.#focus(selector),
    };
    const sending = new form.Sending(this, {
      ...shared,
      drafts: this.#drafts,
      firstWaitMs: () => this.firstWaitMs,
      language: () => this.#language,
      onTurn: () => this.desk?.room.hold(),
      onReceipt: (receipt) => this.#onReceipt(receipt),
      onOutdated: (id) => this.#refresh(id),
    });
    const keeper = new receipt.ReceiptKeeper(this, {
      ...shared,
      element: (selector) => this.renderRoot.querySelector<HTMLInputElement>(selector),
      onCancelled: (receipt) => this.#onCancelled(receipt),
      onAnother: (receipt) => this.#onAnother(receipt),
    });
    await Promise.all([keeper, sending].map((one) => one.speak(this.#speech.language)));
    const { errorSummary } = form;
    const { rememberSecret } = receipt;
    this.desk ??= { errorSummary, rememberSecret, sending, keeper, room: new receipt.ReceiptRoom(this) };
    this.#adopt(form.deskStyles);
    this.#adopt(receipt.receiptStyles);
  }

  async #load(): Promise<Screen> {
    const event = this.chosen || this.event;
    const secret = this.secret || secretIn(location.hash) || rememberedSecret(event);
    const screen = await loadScreen(this.#client, event, this.withoutReceipt ? undefined : secret);
    if (screen.kind === 'receipt') {
      await this.#openDesk();
      this.desk?.room.hold();
    } else {
      this.desk?.room.free();
    }
    if (screen.kind === 'choice') await this.#openChoice();
    return screen;
  }

  /** Goes on with what waits on this phone since another visit, also where nothing else could be loaded. */
  async #resume(): Promise<void> {
    const event = this.chosen || this.event;
    if (this.#shownReceipt || !(await mayWait())) return;
    await this.#openDesk().catch(() => undefined);
    await this.desk?.sending.resume(event, this.#tokenOf(event));
  }

  /** The token that the page was given for an event. */
  #tokenOf(event: string): string {
    return event === this.event ? this.formToken : '';
  }

  async #openChoice(): Promise<void> {
    const { language } = this.#speech;
    const fetched = await import('./event-choice.ts');
    this.#choice = { ...fetched, language, words: await fetched.choiceWordsIn(language) };
    this.#adopt(fetched.choiceStyles);
    this.requestUpdate();
  }

  #adopt(style: CSSResult): void {
    this.#adopted.add(style);
    adoptStyles(this.renderRoot as ShadowRoot, [...EventSignup.elementStyles, ...this.#adopted]);
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
