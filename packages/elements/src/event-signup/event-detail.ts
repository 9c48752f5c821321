import type { EventDetail } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import { seatsText, sessionSeats, takesSignups } from './seats.ts';
import { eventWhen, sessionText } from './when.ts';
import type { Words } from './words.id.ts';

/**
 * What an event is: title, why it takes no sign-ups if it takes none (`reason`), time, place, seats and what a guest must know.
 * `lang` marks words that stay as announced.
 */
export function eventDetail(
  event: EventDetail,
  reason: string | undefined,
  words: Words,
  language: Language,
): TemplateResult {
  return html`<header class="stack">
      ${event.sample ? html`<p><span class="badge">${words.sample}</span></p>` : nothing}
      <h2 tabindex="-1" lang="id">${event.title}</h2>
      <p>${event.description[language]}</p>
      ${event.sample ? html`<p class="muted small">${words.sampleNote}</p>` : nothing}
    </header>
    ${reason ? html`<p class="notice closed" tabindex="-1"><strong>${reason}</strong></p>` : nothing}
    <dl class="facts" part="facts">
      ${fact(words.when, whenFact(event, words, language))} ${fact(words.where, placeFact(event, words))}
      ${fact(words.seatsLabel, html`<strong>${seatsText(event, words, language)}</strong>`)}
      ${fact(words.cost, event.cost[language])} ${fact(words.bring, event.bring[language])}
      ${fact(words.spoken, event.spoken[language])} ${fact(words.access, event.access[language])}
      ${fact(words.organizer, event.organizer[language])}
      ${fact(words.contactOrganizer, event.contactNote[language])}
    </dl>`;
}

function fact(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function placeFact(event: EventDetail, words: Words): TemplateResult {
  return html`<span lang="id">${event.place}</span>${
      event.mapUrl
        ? html`<br /><a href=${event.mapUrl} target="_blank" rel="noopener noreferrer">${words.map}</a>`
        : nothing
    }`;
}

/** Every session in a line; where people choose one in the form below, only the summary. */
function whenFact(event: EventDetail, words: Words, language: Language): TemplateResult {
  const chosenBelow = event.sessionChoice === 'one' && takesSignups(event);
  if (event.sessions.length === 1 || chosenBelow) return html`${eventWhen(event, words, language)}`;
  return html`<ul class="sessions">
      ${event.sessions.map((session) => {
        const label = session.label?.[language];
        const seats = sessionSeats(session, event, words, language);
        return html`<li>
          ${label ? `${label}: ` : nothing}${sessionText(session, event.timeZone, words, language)}${
            seats ? html` <span class="note">${seats}</span>` : nothing
          }
        </li>`;
      })}
    </ul>
    ${event.sessionChoice === 'all' ? html`<p class="muted small">${words.allSessions}</p>` : nothing}`;
}
