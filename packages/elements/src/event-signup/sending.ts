import type { EventDetail, Receipt, SignupRequest } from '@payung/signup';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import { Attempt } from './attempt.ts';
import { check } from './check.ts';
import { Refusal, type SignupClient } from './client.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { Delivery, tellWithdrawn } from './delivery.ts';
import { type DeliveryWords, deliveryWords } from './delivery-words.id.ts';
import type { Drafts } from './drafts.ts';
import { errorSummary } from './error-summary.ts';
import { failureText, failureView } from './failure.ts';
import { FormPass } from './form-pass.ts';
import { type WaitingSignup, waitingFor } from './outbox.ts';
import { fullPage } from './receipt-address.ts';
import { draftFrom, requestFrom } from './request.ts';
import { hasSpentKey, isOutdated } from './refused.ts';
import { reviewView } from './review-view.ts';
import { waitingView } from './waiting-view.ts';
import type { Words } from './words.id.ts';

/** What the form needs of the element it stands in. */
export interface SendingNeeds {
  readonly drafts: Drafts;
  readonly client: () => SignupClient;
  readonly api: () => string;
  readonly language: () => Language;
  readonly slowAfterMs: () => number;
  readonly firstWaitMs: () => number;
  /** The server took the sign-up. */
  readonly onReceipt: (receipt: Receipt) => Promise<void>;
  readonly focus: (selector: string) => Promise<void>;
  /** From now on something else stands in the place of the form. */
  readonly onTurn: () => void;
  /** The event is no longer as it was shown: ask for it again. */
  readonly onOutdated: (id: string) => Promise<void>;
}

/** What is wrong with what was typed, the look at it before it is sent, and its way to the server. */
export class Sending {
  corrections: readonly Correction[] = [];
  /** Why the form cannot be sent as it is. */
  failure: unknown;
  /** A sentence about what was just done. */
  #said: 'withdrawn' | 'elsewhere' | 'arrived' | undefined;
  #reviewed: { readonly event: string; readonly body: SignupRequest } | undefined;
  #words: DeliveryWords = deliveryWords;
  #language: Language = 'id';
  readonly #host: ReactiveControllerHost;
  readonly #needs: SendingNeeds;
  readonly #attempt = new Attempt();
  readonly #pass: FormPass;
  readonly #deliveries = new Map<string, Delivery>();

  constructor(host: ReactiveControllerHost, needs: SendingNeeds) {
    this.#host = host;
    this.#needs = needs;
    this.#pass = new FormPass(needs.client);
  }

  /** Fetches the words of a language; until they are here, and without a connection, those before stay. */
  async speak(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    const english = language === 'en' && (await import('./delivery-words.en.ts').catch(() => undefined));
    if (this.#language !== language) return;
    this.#words = (english && english.deliveryWords) || deliveryWords;
    this.#host.requestUpdate();
  }

  /** Somebody has come to the form of an event: its token is asked for, or taken over from the page. */
  async enter(event: string, given: string): Promise<void> {
    this.#pass.take(event, given);
    try {
      await this.#pass.enter(event);
    } catch (error) {
      this.failure = error;
      this.#host.requestUpdate();
    }
  }

  /** Goes on with what waits on this phone for an event (empty is any), and tells the server what was taken back. */
  async resume(event: string, given: string): Promise<void> {
    this.#pass.take(event, given);
    for (const signup of await waitingFor(this.#needs.api())) {
      if (!signup.body) void tellWithdrawn(this.#needs.client(), signup);
      else if (!event || signup.event === event) void this.#deliveryOf(signup.event).resume(signup);
    }
  }

  /** Whether something is looked over or on its way in the place of the form of an event; without one, whether anything is on its way. */
  isOver(event: string | undefined): boolean {
    return this.#onTheWay(event) !== undefined || (event !== undefined && this.#reviewed?.event === event);
  }

  /** What a screen reader is told while something is on its way. */
  statusText(event: string | undefined, words: Words): string {
    const delivery = this.#onTheWay(event);
    if (!delivery) return this.#said ? this.#words[this.#said] : '';
    if (delivery.state === 'waiting')
      return `${this.#reason(delivery, words)} ${this.#words.tryingIn(String(delivery.secondsSaid))}`;
    return delivery.state === 'slow' ? this.#words.slow : this.#words.sending;
  }

  /** Looks at what was typed: shows what to correct, or what will be sent. */
  async review(event: EventDetail): Promise<void> {
    const language = this.#needs.language();
    this.clear();
    const draft = this.#needs.drafts.of(event.id);
    const checked = await check(requestFrom(draft, event, language), event, language);
    if ('corrections' in checked) return this.#correct(checked.corrections);
    this.#reviewed = { event: event.id, body: checked.body };
    this.#needs.onTurn();
    this.#host.requestUpdate();
    await this.#needs.focus('#review-title');
  }

  /** Forgets the messages about the last try, when another event is shown. */
  clear(): void {
    this.corrections = [];
    this.failure = undefined;
    this.#said = undefined;
    this.#reviewed = undefined;
    this.#host.requestUpdate();
  }

  /** What stands in the place of the form. */
  render(event: EventDetail | undefined, formWords: Words, language: Language): TemplateResult {
    if (language !== this.#language) void this.speak(language);
    const words = { ...formWords, ...this.#words };
    const delivery = this.#onTheWay(event?.id);
    if (delivery?.hasWaited) {
      return waitingView({
        delivery,
        reason: this.#reason(delivery, formWords),
        isAlone: !event,
        words,
        language,
        onHurry: () => void delivery.hurry(),
        onWithdraw: () => void this.#withdraw(delivery),
      });
    }
    if (!event || this.#reviewed?.event !== event.id) return html``;
    const { body } = this.#reviewed;
    return reviewView({
      event,
      body,
      state: delivery?.state ?? 'idle',
      api: this.#needs.api(),
      words,
      language,
      onEdit: (path) => void this.#edit(path),
      onSend: () => void this.#send(event, body),
    });
  }

  /** What there is to correct, to stand above the first question. */
  renderSummary(event: EventDetail, words: Words, language: Language): TemplateResult | undefined {
    const goTo = (path: string) => void this.#needs.focus(`[id="${path}"]`);
    return this.corrections.length > 0
      ? errorSummary(this.corrections, event, words, language, goTo)
      : undefined;
  }

  /** What is said below the form: what was just done, or why the page is the wrong one. */
  renderBelow(event: EventDetail, words: Words, language: Language): TemplateResult | undefined {
    if (this.#said && this.#said !== 'arrived')
      return html`<p class="notice said" tabindex="-1">${this.#words[this.#said]}</p>`;
    if (!this.failure) return undefined;
    const unreachable = {
      title: words.sendFailed,
      detail: words.sendFailedDetail,
      offline: words.sendFailedDetail,
    };
    const isElsewhere = this.failure instanceof Refusal && this.failure.problem.code === 'host-not-listed';
    return html`${failureView(failureText(this.failure, unreachable, words, language))}
    ${
      isElsewhere
        ? html`<a class="button quiet" href=${fullPage(event.id)} target="_blank" rel="noopener noreferrer"
            >${this.#words.openPage}</a
          >`
        : nothing
    }`;
  }

  #deliveryOf(event: string): Delivery {
    const needs = this.#needs;
    const known = this.#deliveries.get(event);
    const delivery =
      known ??
      new Delivery(this.#host, {
        ...needs,
        pass: this.#pass,
        homepage: (id) => String(needs.drafts.of(id)['homepage'] ?? ''),
        onReceipt: (receipt) => this.#received(receipt),
        onRefused: (error, signup) => this.#refused(error, signup),
        onWaiting: () => this.#waiting(),
        onElsewhere: () => this.#turnTo('elsewhere'),
      });
    this.#deliveries.set(event, delivery);
    return delivery;
  }

  #onTheWay(event: string | undefined): Delivery | undefined {
    const all = [...this.#deliveries].filter(([id]) => event === undefined || id === event);
    return all.map(([, delivery]) => delivery).find(({ signup }) => signup !== undefined);
  }

  #reason({ failure }: Delivery, words: Words): string {
    if (failure instanceof Refusal) {
      const { title = words[failure.problem.code === 'busy' ? 'busy' : 'internal'].title } = failure.problem;
      return `${title}.`;
    }
    return navigator.onLine === false ? this.#words.offline : this.#words.unreachable;
  }

  async #send(event: EventDetail, body: SignupRequest): Promise<void> {
    await this.#deliveryOf(event.id).deliver(event, body, this.#attempt.keyFor([event.id, body]));
  }

  #waiting(): void {
    this.#needs.onTurn();
    this.#host.requestUpdate();
    void this.#needs.focus('#waits-title');
  }

  async #edit(path: string): Promise<void> {
    this.clear();
    await this.#needs.focus(path ? `[id="${path}"]` : '#form-title');
  }

  async #withdraw(delivery: Delivery): Promise<void> {
    if (delivery.signup) this.#putBack(delivery.signup);
    await delivery.withdraw();
    this.#attempt.forget();
    this.#turnTo('withdrawn');
  }

  /** Back to the form, with a sentence about why. */
  #turnTo(said: 'withdrawn' | 'elsewhere'): void {
    this.clear();
    this.#said = said;
    void this.#needs.focus('.said, h2');
  }

  /** What waited since another visit stands in the form again. */
  #putBack({ event, body }: WaitingSignup): void {
    const draft = this.#needs.drafts.of(event);
    if (body && draft['name'] === undefined) Object.assign(draft, draftFrom(body));
  }

  async #received(receipt: Receipt): Promise<void> {
    // Before anything is drawn anew: whether the person is still here is seen by the focus.
    const shown = this.#needs.onReceipt(receipt);
    this.#needs.drafts.drop(receipt.event.id);
    this.#attempt.forget();
    this.clear();
    this.#said = 'arrived';
    await shown;
  }

  async #refused(error: unknown, signup: WaitingSignup): Promise<void> {
    this.clear();
    this.#putBack(signup);
    this.failure = error;
    if (!(error instanceof Refusal)) return this.#needs.focus('.send .button');
    const { event } = signup;
    const { code, fields, detail } = error.problem;
    const draft = this.#needs.drafts.of(event);
    if (hasSpentKey(code)) this.#attempt.forget();
    if (code === 'signup-invalid' && fields?.length) {
      if (fields.some((field) => field.code === 'consent-version')) {
        draft['consent.accepted'] = undefined;
        await this.#needs.onOutdated(event);
      }
      return this.#correct(correctionsOf(fields, (field) => field.detail));
    }
    if (code === 'session-full') {
      draft['session'] = undefined;
      await this.#needs.onOutdated(event);
      return this.#correct([{ path: 'session', text: detail ?? code }]);
    }
    await this.#needs.focus('.send .button');
    if (isOutdated(code)) await this.#needs.onOutdated(event);
  }

  async #correct(corrections: readonly Correction[]): Promise<void> {
    this.corrections = corrections;
    this.failure = undefined;
    this.#host.requestUpdate();
    await this.#needs.focus('.error-summary');
  }
}
