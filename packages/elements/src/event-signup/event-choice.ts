import type { EventSummary } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import { seatsText } from './seats.ts';
import { eventWhen } from './when.ts';
import type { Words } from './words.id.ts';

/** Events to choose from, one button each; words instead where there are none. */
export function eventChoice(
  events: readonly EventSummary[],
  words: Words,
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
