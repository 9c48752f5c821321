import { html, type TemplateResult } from 'lit';
import { isLocked } from '../event-signup/locked.ts';
import type { Words } from './words.id.ts';

/** The listed events as a calendar to save or subscribe to. A frame that may save nothing leads to the full page instead. */
export function calendarLink(
  api: string,
  query: Readonly<Record<string, string>>,
  words: Words,
): TemplateResult {
  if (isLocked())
    return html`<p class="calendar small">
      <a href=${location.href.replace(/#.*/s, '')} target="_blank" rel="noopener">${words.fullPage}</a>
    </p>`;
  return html`<p class="calendar small">
    <a href="${api}/events/calendar.ics?${new URLSearchParams(query).toString()}" download="payung.ics"
      >${words.calendar}</a
    >
    <span class="muted">${words.calendarHint}</span>
  </p>`;
}
