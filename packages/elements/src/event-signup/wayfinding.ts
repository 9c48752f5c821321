import type { EventDetail, EventSummary } from '@payung/signup';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import type { EventWords } from './event-words.id.ts';
import type { Screen } from './load.ts';
import { seatsText } from './seats.ts';
import { requestLink, requestStyles } from './request-link.ts';
import { eventWhen, momentText } from './when.ts';
import { type WayfindingWords, wayfindingWords as indonesian } from './wayfinding-words.id.ts';
import type { Words } from './words.id.ts';

/** How the events to choose from are laid out. */
const choiceStyles = css`
  .back {
    justify-self: start;
  }

  .closed {
    max-inline-size: 46em;
  }

  .events {
    list-style: none;
    display: grid;
    gap: 0.625em;
  }

  .event {
    display: grid;
    justify-items: start;
    gap: 0.125em;
    inline-size: 100%;
    padding: 0.75em 1em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }

  .event:hover {
    border-color: var(--_accent);
    background: var(--_sunken);
  }
`;

/** How all of this is laid out; adopted with the first of it. */
export const wayfindingStyles = [choiceStyles, requestStyles];

/**
 * What helps whoever finds no form here, in a language: why an event takes no sign-ups, the others to choose from and the way back to them,
 * and what the link of a receipt may be that is not known.
 */
export class Wayfinding {
  readonly language: Language;
  readonly #words: WayfindingWords;

  private constructor(language: Language, words: WayfindingWords) {
    this.language = language;
    this.#words = words;
  }

  /** Fetches the words of a language; without a connection for the others, there are the Indonesian ones. */
  static async in(language: Language): Promise<Wayfinding> {
    const english = language === 'en' && (await import('./wayfinding-words.en.ts').catch(() => undefined));
    return new Wayfinding(language, (english && english.wayfindingWords) || indonesian);
  }

  /** The events to choose from, and why there is a choice: because none was named, or because what was named does not exist. */
  renderChoice(
    { events, unknown }: Extract<Screen, { kind: 'choice' }>,
    formWords: Words,
    onChoose: (id: string) => void,
  ): TemplateResult {
    const words = { ...formWords, ...this.#words };
    const list = choiceList(events, words, this.language, onChoose);
    if (unknown === 'event')
      return html`<h2 tabindex="-1">${words.unknownTitle}</h2>
        <p>${words.unknownDetail}</p>
        <h3>${words.chooseOthers}</h3>
        ${list}`;
    return html`<h2 tabindex="-1">${words.chooseTitle}</h2>
      ${events.length ? html`<p>${words.chooseIntro}</p>` : nothing} ${list}`;
  }

  /** The way back to the other events. */
  renderBack(onBack: () => void): TemplateResult {
    return html`<button class="button quiet back" type="button" @click=${onBack}>
      ← ${this.#words.back}
    </button>`;
  }

  /** What the link of a receipt may be that the server at `api` does not know, and where somebody asks about their data without one. */
  renderUnknownReceipt(api: string, event: string): TemplateResult {
    const words = this.#words;
    const link = requestLink(api, event, words.receiptLost, this.language);
    return html`<div class="notice">
      <p><strong>${words.receiptUnknown}</strong></p>
      <p>${words.receiptUnknownDetail}</p>
      ${link === nothing ? nothing : html`<p>${link}</p>`}
    </div>`;
  }

  /** Why an event takes no sign-ups; undefined for one that does. */
  closedReason(event: EventDetail, eventWords: EventWords): string | undefined {
    const words = this.#words;
    const moment = (iso: string) => momentText(iso, event.timeZone, eventWords, this.language);
    switch (event.status) {
      case 'not-open-yet':
        return words.notOpenYet(moment(event.opens));
      case 'closed':
        return words.isClosed(moment(event.closes));
      case 'cancelled':
        return words.isCancelled;
      case 'past':
        return words.isPast;
      case 'full':
        return words.isFull;
      case 'open':
      case 'waiting-list':
        return undefined;
    }
  }
}

function choiceList(
  events: readonly EventSummary[],
  words: Words & WayfindingWords,
  language: Language,
  onChoose: (id: string) => void,
): TemplateResult {
  if (events.length === 0) return html`<p>${words.chooseNone}</p>`;
  return html`<ul class="events">
    ${events.map(
      (event) =>
        html`<li>
          <button class="event" type="button" @click=${() => onChoose(event.id)}>
            <strong lang="id">${event.title}</strong>
            ${event.sample ? html`<span class="badge">${words.sample}</span>` : nothing}
            <span class="muted">${eventWhen(event, words, language)}</span>
            <span class="muted" lang="id">${event.place}</span>
            <span>${seatsText(event, words, language)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
