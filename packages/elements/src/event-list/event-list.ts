import type { EventSummary } from '@payung/signup';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Answer } from '../answer.ts';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import type { SignupClient, SignupReader } from '../event-signup/client.ts';
import { failureText, failureView } from '../event-signup/failure.ts';
import { defaultApi } from '../event-signup/event-address.ts';
import { httpReader } from '../event-signup/http-reader.ts';
import { type Reading, reading } from '../event-signup/reading.ts';
import { secretIn } from '../event-signup/receipt-secret.ts';
import { seatsText, takesSignups } from '../event-signup/seats.ts';
import { mayWait } from '../event-signup/waiting-mark.ts';
import { eventWhen } from '../event-signup/when.ts';
import { formatNumber } from '../format.ts';
import { Catalogue, type Language } from '../locale.ts';
import { reserve } from '../reserve.ts';
import { tokens } from '../tokens.ts';
import { calendarLink } from './calendar-link.ts';
import { dateBlock } from './date-block.ts';
import { loadingView } from './loading-view.ts';
import { styles } from './styles.ts';
import { type Words, words } from './words.id.ts';

/** Somebody opened an event of the list. */
export interface EventSelect {
  readonly id: string;
}

/**
 * The coming events of a region or an organiser, soonest first, each of which opens its sign-up in place, and all of them as a calendar.
 * It shows what the server announces and has no search or paging.
 *
 * @slot - Stands in the page until the events are there: a link or the next event in words.
 * @fires {CustomEvent<EventSelect>} payung-event-select - A person opened an event. Cancel it (`preventDefault()`) to show the event yourself.
 * @csspart base - Everything the element draws.
 * @csspart event - One event of the list.
 * @csspart error - Messages about failures.
 */
@customElement('payung-event-list')
export class EventList extends LitElement {
  static override styles = [tokens, controls, reserve, styles];

  /** Address of the sign-up API; the server this module came from by default. */
  @property() api = '';
  /** Two-digit code of a province or four-digit code of a regency; anything else, and nothing, is every region. */
  @property() region = '';
  /** Key of a kind of organiser (`branch`, `village`, …); empty is everybody. */
  @property() organizer = '';
  /** Reads events and sends sign-ups in place of `api`. */
  @property({ attribute: false }) client: SignupClient | undefined;

  @state() private opened = '';
  @state() private everOpened: ReadonlySet<string> = new Set();
  @state() private formFailed = false;
  @state() private loads = 0;
  @state() private secret = '';
  /** The events whose sign-ups wait on this phone since another visit. */
  @state() private waiting: readonly string[] = [];

  readonly #speech = new Catalogue(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  #reading: Reading<Words> | undefined;
  /** Whether something of ours (events, why there are none, a receipt, a sign-up that waits) has taken the place of what stands in the page. */
  #hasTakenOver = false;
  readonly #events = new Answer(
    this,
    () => [this.client, this.api, this.region, this.organizer, this.loads] as const,
    async () => coming(await this.#client.events(this.#filter)),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.secret = secretIn(location.hash) ?? '';
    if (this.secret) void this.#loadForm();
    void this.#lookForWaiting();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region') || changed.has('organizer') || changed.has('api')) this.opened = '';
  }

  override render() {
    this.#reading = reading(this.#speech, this.#reading);
    const { words, language } = this.#reading ?? { words: undefined, language: 'id' };
    const waiting = this.#isLoading;
    this.#hasTakenOver ||= !waiting || this.secret !== '' || this.waiting.length > 0;
    return html`<div class="reserve">
      <slot ?hidden=${words !== undefined && this.#hasTakenOver}></slot>
      <div class="root" part="base" ?hidden=${words === undefined}>
        <p class="visually-hidden" role="status">${words && this.#statusText(words)}</p>
        <div class="body" aria-busy=${waiting}>${words && this.#renderList(words, language)}</div>
      </div>
    </div>`;
  }

  get #client(): SignupReader {
    return this.client ?? httpReader(this.#api, this.#speech.language);
  }

  get #api(): string {
    return this.api || (this.client ? '' : defaultApi());
  }

  get #filter() {
    return {
      ...(/^(\d{2}|\d{4})$/.test(this.region) && { region: this.region }),
      ...(this.organizer && { organizer: this.organizer }),
    };
  }

  get #isLoading(): boolean {
    const { status } = this.#events;
    return status !== 'there' && status !== 'failed';
  }

  #statusText(words: Words): string {
    if (this.#isLoading) return words.loading;
    const events = this.#events.value;
    return events ? words.loaded(formatNumber(events.length, this.#reading?.language ?? 'id')) : '';
  }

  #renderList(words: Words, language: Language) {
    // Below what stands in the page until then, a title would move when that goes.
    const isBelow = !this.#hasTakenOver && this.textContent.trim() !== '';
    return html`${isBelow ? nothing : html`<h2 tabindex="-1">${words.title}</h2>`}
    ${this.secret ? this.#renderCard('', this.secret) : nothing}
    ${this.waiting.map((event) => this.#renderCard(event, ''))} ${this.#renderAnswer(words, language)}`;
  }

  #renderAnswer(words: Words, language: Language) {
    const { status, value, error } = this.#events;
    if (status === 'failed') return this.#renderFailure(error, words, language);
    return status === 'there' ? this.#renderEvents(value!, words, language) : loadingView(words);
  }

  /** Somebody opened the page with the link of a receipt, or while a sign-up waits. */
  #renderCard(event: string, secret: string) {
    return html`<div class="card">
      <payung-event-signup
        lang=${this.#reading?.language ?? 'id'}
        event=${event}
        .api=${this.api}
        .client=${this.client}
        .secret=${secret}
      ></payung-event-signup>
    </div>`;
  }

  #renderFailure(error: unknown, words: Words, language: Language) {
    const unreachable = {
      title: words.loadFailed,
      detail: words.loadFailedDetail,
      offline: words.offlineDetail,
    };
    const text = failureText(error, unreachable, words, language);
    return failureView(text, { label: words.retry, onClick: () => void this.#onRetry() });
  }

  #renderEvents(events: readonly EventSummary[], words: Words, language: Language) {
    if (events.length === 0) return html`<p>${words.empty}</p>`;
    return html`<ul class="events">
        ${repeat(
          events,
          (event) => event.id,
          (event) => this.#renderEvent(event, words, language),
        )}
      </ul>
      ${this.#api ? calendarLink(this.#api, { ...this.#filter, lang: language }, words) : nothing}`;
  }

  #renderEvent(event: EventSummary, words: Words, language: Language) {
    const open = this.opened === event.id;
    const label = open ? words.close : takesSignups(event) ? words.signUp : words.details;
    return html`<li class="event ${takesSignups(event) ? '' : 'off'}" part="event">
      ${dateBlock(event, language)}
      <div class="about">
        <h3 id="title-${event.id}" lang="id">${event.title}</h3>
        <p>
          ${event.sample ? html`<span class="badge">${words.sample}</span> ` : nothing}${eventWhen(event, words, language)}
        </p>
        <p class="muted" lang="id">${event.place}</p>
        <p class="seats">${seatsText(event, words, language)}</p>
      </div>
      <p class="actions">
        <button
          class="button ${open || !takesSignups(event) ? 'quiet' : ''}"
          id="open-${event.id}"
          type="button"
          aria-expanded=${open}
          aria-controls="panel-${event.id}"
          aria-describedby="title-${event.id}"
          @click=${() => this.#onToggle(event.id)}
        >
          ${label}
        </button>
      </p>
      <div class="panel" id="panel-${event.id}" ?hidden=${!open}>${this.#renderPanel(event, words)}</div>
    </li>`;
  }

  /** The sign-up stays where it is once opened, so that closing the panel loses nothing that was typed. */
  #renderPanel(event: EventSummary, words: Words) {
    if (!this.everOpened.has(event.id)) return nothing;
    if (this.formFailed) {
      const text = { title: words.cannotOpen, detail: words.loadFailedDetail };
      return failureView(text, { label: words.retry, onClick: () => void this.#loadForm() });
    }
    return html`<payung-event-signup
      lang=${this.#reading?.language ?? 'id'}
      event=${event.id}
      .api=${this.api}
      .client=${this.client}
    ></payung-event-signup>`;
  }

  readonly #onRetry = async (): Promise<void> => {
    this.loads += 1;
    await this.updateComplete;
    await this.#events.settled;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice button, h2')?.focus();
  };

  #onToggle(id: string): void {
    if (this.opened === id) {
      this.opened = '';
      return;
    }
    const select = new CustomEvent<EventSelect>('payung-event-select', {
      detail: { id },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(select)) return;
    this.opened = id;
    this.everOpened = new Set([...this.everOpened, id]);
    void this.#loadForm();
  }

  /** What waits since another visit is shown above the list, and goes on. */
  async #lookForWaiting(): Promise<void> {
    if (!(await mayWait())) return;
    const { waitingFor } = await import('../event-signup/outbox.ts');
    const all = (await waitingFor(this.#api)).filter(({ body }) => body !== undefined);
    if (all.length === 0) return;
    await this.#loadForm();
    this.waiting = [...new Set(all.map(({ event }) => event))];
  }

  /** The form is fetched when the first event is opened, not with the list. */
  async #loadForm(): Promise<void> {
    this.formFailed = false;
    try {
      await import('../event-signup/event-signup.ts');
    } catch {
      this.formFailed = true;
    }
  }
}

/** What is not over yet, soonest first. */
function coming(events: readonly EventSummary[]): EventSummary[] {
  const start = (event: EventSummary) => Date.parse(event.sessions[0]!.start);
  return events.filter((event) => event.status !== 'past').sort((a, b) => start(a) - start(b));
}

declare global {
  interface HTMLElementTagNameMap {
    'payung-event-list': EventList;
  }
  interface HTMLElementEventMap {
    'payung-event-select': CustomEvent<EventSelect>;
  }
}
