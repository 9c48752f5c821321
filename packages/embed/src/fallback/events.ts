import { eventsFor, type Announced } from '../announced.ts';
import { seatsOf, whenOf } from '../brief/events-brief.ts';
import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';

/** More would be a long read where no script runs, and each is a line that changes. */
const mostEvents = 10;

/** Who tells the events, and whether they will stand where they do not change: then without their seats. */
export interface Announcing {
  readonly announced?: Announced | undefined;
  readonly isKept?: boolean;
}

/** The event that is named, or the next ones: what, when, where, how many seats; where they are not known, that they are on their way. */
export async function eventsInWords(
  attributes: ReadonlyMap<string, string>,
  language: 'id' | 'en',
  { announced, isKept = false }: Announcing,
): Promise<Markup> {
  const words = wordsIn(language);
  const events = await eventsFor(attributes, announced);
  if (events.length === 0) return markup`<p>${words.events}</p>`;
  return markup`<ul>${events.slice(0, mostEvents).map((event) => {
    const sample = event.sample ? `${words.brief.sampleEvent}: ` : '';
    return markup`<li><strong lang="id">${event.title}</strong><br>${sample}${whenOf(event, language)}<br><span lang="id">${event.place}</span>${isKept ? '' : markup`<br>${seatsOf(event, language)}`}</li>`;
  })}</ul>`;
}
