import type { EventSummary } from '@payung/signup';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import { type ChoiceWords, choiceWords as indonesian } from './choice-words.id.ts';
import type { Screen } from './load.ts';
import { seatsText } from './seats.ts';
import { eventWhen } from './when.ts';
import type { Words } from './words.id.ts';

/** How the events to choose from are laid out; adopted with the first choice. */
export const choiceStyles = css`
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

/** The words of a choice in a language; without a connection for the others, the Indonesian ones. */
export async function choiceWordsIn(language: Language): Promise<ChoiceWords> {
  if (language === 'id') return indonesian;
  return import('./choice-words.en.ts').then(
    (english) => english.choiceWords,
    () => indonesian,
  );
}

/** Events to choose from, and why: because none was named, or because what was named does not exist. */
export function eventChoice(
  { events, unknown }: Extract<Screen, { kind: 'choice' }>,
  words: Words & ChoiceWords,
  language: Language,
  onChoose: (id: string) => void,
): TemplateResult {
  const list = choiceList(events, words, language, onChoose);
  if (!unknown) {
    return html`<h2 tabindex="-1">${words.chooseTitle}</h2>
      ${events.length ? html`<p>${words.chooseIntro}</p>` : nothing} ${list}`;
  }
  const isEvent = unknown === 'event';
  return html`<h2 tabindex="-1">${isEvent ? words.unknownTitle : words.receiptUnknown}</h2>
    <p>${isEvent ? words.unknownDetail : words.receiptUnknownDetail}</p>
    <h3>${words.chooseOthers}</h3>
    ${list}`;
}

function choiceList(
  events: readonly EventSummary[],
  words: Words & ChoiceWords,
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
