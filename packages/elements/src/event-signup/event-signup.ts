import type { SignupStatus } from '@payung/signup';
import { adoptStyles, type CSSResult, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { Catalogue, type Language } from '../locale.ts';
import { reserve } from '../reserve.ts';
import { tokens } from '../tokens.ts';
import type { SignupClient, SignupReader } from './client.ts';
import { DeskDoor } from './desk-door.ts';
import { Drafts } from './drafts.ts';
import type { EarlyAnswer } from './early.ts';
import { defaultApi } from './event-address.ts';
import { eventScreen } from './event-screen.ts';
import { FormTurn } from './form-turn.ts';
import { loadFailure, loadingView } from './holding.ts';
import { httpReader } from './http-reader.ts';
import { loadScreen, type Screen } from './load.ts';
import { rememberedSecret, secretIn } from './receipt-secret.ts';
import { type Reading, reading } from './reading.ts';
import { Shown } from './shown.ts';
import { takesSignups } from './seats.ts';
import { styles } from './styles.ts';
import { mayWait } from './waiting-mark.ts';
import type { Wayfinding } from './wayfinding.ts';
import { type Words, words } from './words.id.ts';

export { type OwnDataClient, Refusal, type SignupClient } from './client.ts';

/** Somebody sent the form and the server took it. Never says who. */
export interface SignupSend {
  readonly event: string;
  readonly status: SignupStatus;
}

/** How many milliseconds the page stays as it is for an event that may be there at once. */
const atOnceMs = 100;

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

  readonly #speech = new Catalogue(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  #reading: Reading<Words> | undefined;
  #ways: Wayfinding | undefined;
  readonly #adopted = new Set<CSSResult>();
  readonly #drafts = new Drafts();
  readonly #shown = new Shown(this);
  readonly #door = new DeskDoor(this, {
    shown: this.#shown,
    drafts: this.#drafts,
    language: () => this.#speech.language,
    reload: () => this.#reload(),
    focus: (selector) => this.#focus(selector),
    adopt: (style) => this.#adopt(style),
    api: () => this.#api,
    openWays: () => this.#openWays(),
  });
  readonly #form = new FormTurn(this, this.#drafts, this.#door);
  /** What decided the screen that was asked for last. */
  #decided: readonly unknown[] | undefined;
  /** Whether something of ours has taken the place of what stands in the page. */
  #hasTakenOver = false;
  /** An event that was asked for while this was still a tag. @internal */
  declare asked: EarlyAnswer | undefined;

  override connectedCallback(): void {
    addEventListener('hashchange', this.#onHashChange);
    if (!this.shadowRoot && this.#isOnItsWay) void this.#begin();
    else super.connectedCallback();
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#onHashChange);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#drafts.prefill = this.prefill;
    if (this.#decisive.every((value, at) => value === this.#decided?.[at])) return;
    if (changed.has('event') || (changed.has('secret') && this.secret)) {
      this.#shown.forget();
      this.#door.desk?.clear();
    }
    this.#run();
  }

  protected override firstUpdated(): void {
    this.#dress();
  }

  override render() {
    this.#reading = reading(this.#speech, this.#reading);
    const words = this.#reading?.words;
    const { isLoading } = this.#shown;
    const opened = words && this.#door.desk?.render(words, this.#language);
    this.#hasTakenOver ||= !isLoading || !!opened;
    return html`<div class="reserve">
      <slot ?hidden=${words !== undefined && this.#hasTakenOver}></slot>
      <div class="root" part="base" ?hidden=${words === undefined}>
        <p class="visually-hidden" role="status">${words && this.#statusText(words)}</p>
        <div class="body" aria-busy=${isLoading}>${words && (opened ?? this.#renderScreen(words))}</div>
      </div>
    </div>`;
  }

  /** Address of the API; empty where a program handed over a client without one. */
  get #api(): string {
    return this.api || (this.client ? '' : defaultApi());
  }

  /** Whether the event was asked for before this was there: by the loader, or by the frame page. */
  get #isOnItsWay(): boolean {
    return !!(this.asked ?? document.querySelector('link[as=fetch][href*="/events/"]'));
  }

  get #decisive(): readonly unknown[] {
    return [this.client, this.api, this.event, this.secret];
  }

  /** Whatever is asked for again is asked for anew. */
  #takeClient(): SignupReader {
    const early = this.asked;
    this.asked = undefined;
    return this.client ?? httpReader(this.#api, this.#speech.language, early);
  }

  get #language(): Language {
    return this.#reading?.language ?? 'id';
  }

  #statusText(words: Words): string {
    return this.#shown.isLoading ? words.loading : (this.#door.desk?.statusText(words) ?? '');
  }

  #renderScreen(words: Words) {
    const { status, value, error } = this.#shown.screen;
    const sending = this.#door.desk?.sending;
    if (value?.kind !== 'event' && sending?.isOver(undefined))
      return html`<h2 class="visually-hidden" tabindex="-1">${words.formTitle}</h2>
        ${sending.render(undefined, words, this.#language)}`;
    if (status === 'failed') return loadFailure(error, words, this.#language, () => void this.#reload());
    if (status === 'waiting' || !value) return loadingView(words);
    const ways = this.#ways;
    if (ways && ways.language !== this.#speech.language) void this.#openWays();
    const { event, chosen } = this.#shown;
    const above = [
      chosen && ways?.renderBack(() => this.#onChoose('')),
      value.kind !== 'receipt' &&
        value.unknown === 'receipt' &&
        ways?.renderUnknownReceipt(this.#api, chosen || this.event),
    ].map((part) => part || nothing);
    if (value.kind === 'choice') return [above, ways?.renderChoice(value, words, this.#onChoose)];
    if (!event) return nothing;
    const turn = this.#form.render(event, words, this.#language);
    return eventScreen({ event, above, turn, ways, words, language: this.#language });
  }

  readonly #onHashChange = (): void => {
    if (!secretIn(location.hash)) return;
    this.#shown.forget();
    this.#door.desk?.clear();
    void this.#reload();
  };

  readonly #onChoose = (id: string): void => {
    this.#shown.chosen = id;
    this.#door.desk?.clear();
    void this.#reload();
  };

  /** Draws an event that is there within a moment without a picture of waiting before it: on a slow phone that is a twentieth of a second sooner. */
  async #begin(): Promise<void> {
    if (!this.#decided) {
      this.#speech.look();
      this.#run();
    }
    await Promise.race([this.#shown.screen.settled, new Promise((resolve) => setTimeout(resolve, atOnceMs))]);
    if (this.isConnected && !this.shadowRoot) super.connectedCallback();
  }

  async #reload(): Promise<void> {
    this.#shown.refreshed = undefined;
    this.#run();
    this.requestUpdate();
    await this.#shown.screen.settled;
    await this.#focus('h2, .notice button');
  }

  #run(): void {
    const { screen } = this.#shown;
    this.#decided = this.#decisive;
    screen.run(() => this.#load());
    void screen.settled.then(() => this.#resume());
  }

  async #load(): Promise<Screen> {
    const { chosen, withoutReceipt } = this.#shown;
    const event = chosen || this.event;
    const secrets = {
      given: withoutReceipt ? undefined : this.secret || secretIn(location.hash),
      remembered: () => (withoutReceipt ? undefined : rememberedSecret(event)),
    };
    const screen = await loadScreen(this.#takeClient(), event, secrets);
    if (screen.kind === 'receipt') (await this.#door.open()).room.hold();
    else this.#door.desk?.room.free();
    if (
      screen.kind === 'choice' ||
      (screen.kind === 'event' && (screen.unknown || !takesSignups(screen.event)))
    )
      await this.#openWays();
    return screen;
  }

  /** Goes on with what waits on this phone since another visit, also where nothing else could be loaded. */
  async #resume(): Promise<void> {
    if (this.#shown.anyReceipt || !(await mayWait())) return;
    const desk = await this.#door.open().catch(() => undefined);
    await desk?.resume(this.#shown.chosen || this.event);
  }

  async #openWays(): Promise<void> {
    const { Wayfinding, wayfindingStyles } = await import('./wayfinding.ts');
    this.#ways = await Wayfinding.in(this.#speech.language);
    wayfindingStyles.forEach((style) => this.#adopt(style));
    this.requestUpdate();
  }

  #adopt(style: CSSResult): void {
    this.#adopted.add(style);
    this.#dress();
  }

  #dress(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [...EventSignup.elementStyles, ...this.#adopted]);
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
