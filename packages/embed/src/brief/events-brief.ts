import type { EventSummary } from '@payung/signup';
import { eventWords as english } from '@payung/elements/event-signup/event-words/en';
import { eventWords as indonesian } from '@payung/elements/event-signup/event-words/id';
import { seatsText } from '@payung/elements/event-signup/seats';
import { eventWhen } from '@payung/elements/event-signup/when';
import { eventsFor } from '../announced.ts';
import { wordsIn } from '../words.ts';
import type { Brief, Briefing } from './brief.ts';

/** How many events the picture of a list names. */
const mostEvents = 3;

/** One event as it is announced, or the next ones of a list; undefined where none is known. */
export async function eventsBrief(
  settings: ReadonlyMap<string, string>,
  { telling: { language }, announced }: Briefing,
): Promise<Brief | undefined> {
  const { brief: words, titles } = wordsIn(language);
  const events = await eventsFor(settings, announced);
  const [event] = events;
  if (!event) return undefined;
  if (settings.has('event')) return oneEvent(event, language);
  const lines = events.slice(0, mostEvents).map((next) => `${next.title}: ${whenOf(next, language)}`);
  return {
    kicker: words.events,
    title: titles['event-list']!,
    lines,
    foot: words.moreEvents(events.length),
    sentence: `${titles['event-list']!}: ${lines.join('; ')}.`,
  };
}

function oneEvent(event: EventSummary, language: 'id' | 'en'): Brief {
  const { brief: words } = wordsIn(language);
  const told = [whenOf(event, language), event.place];
  const seats = seatsOf(event, language);
  return {
    kicker: event.sample ? words.sampleEvent : words.event,
    title: event.title,
    lines: [...told, seats],
    foot: event.organizer[language],
    sentence: `${event.title}: ${told.join(', ')}.`,
    atPresent: `${seats}.`,
  };
}

const wordsOf = (language: 'id' | 'en') => (language === 'en' ? english : indonesian);

/** Days and hours of an event in one line. */
export const whenOf = (event: EventSummary, language: 'id' | 'en'): string =>
  eventWhen(event, wordsOf(language), language);

/** Its free seats in a few words. */
export const seatsOf = (event: EventSummary, language: 'id' | 'en'): string =>
  seatsText(event, wordsOf(language), language);
