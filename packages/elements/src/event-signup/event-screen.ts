import type { EventDetail } from '@payung/signup';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import { eventDetail } from './event-detail.ts';
import { seatsText, takesSignups } from './seats.ts';
import type { Wayfinding } from './wayfinding.ts';
import type { Words } from './words.id.ts';

/** An event and what stands beside it. */
export interface EventScreen {
  readonly event: EventDetail;
  /** What stands above it: the way back to other events, a word about the link that led here. */
  readonly above: unknown;
  /** The form, or what has taken its place. */
  readonly turn: unknown;
  /** There once it was fetched. */
  readonly ways: Wayfinding | undefined;
  readonly words: Words;
  readonly language: Language;
}

/** An event with its form beside it or below. Without what says at length why there is no form, it is said in brief. */
export function eventScreen({ event, above, turn, ways, words, language }: EventScreen): TemplateResult {
  const reason = takesSignups(event)
    ? undefined
    : (ways?.closedReason(event, words) ?? seatsText(event, words, language));
  return html`${above}
    <div class="sheet">
      <div class="stack about">${eventDetail(event, reason, words, language)}</div>
      ${turn}
    </div>`;
}
