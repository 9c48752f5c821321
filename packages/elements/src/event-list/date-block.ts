import type { EventSummary } from '@payung/signup';
import { html, type TemplateResult } from 'lit';
import { formatMonthShort } from '../event-signup/calendar.ts';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import { clockTime } from '../event-signup/when.ts';

/** The first day of an event as a leaf of a calendar. Hidden from screen readers, which read the whole date beside it. */
export function dateBlock(event: EventSummary, language: Language): TemplateResult {
  const { day } = clockTime(event.sessions[0]!.start, event.timeZone);
  const [year, , date] = day.split('-').map(Number);
  return html`<p class="date" aria-hidden="true">
    <span>${formatMonthShort(day, language)}</span>
    <strong>${formatNumber(date!, language)}</strong>
    <span>${year}</span>
  </p>`;
}
