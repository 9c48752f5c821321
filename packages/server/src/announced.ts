import type { EventSummary } from '@payung/signup';
import { summarizeEvent } from './describe-event.ts';
import { describeError, type Logger } from './log.ts';
import type { Store } from './store/store.ts';

/** Which events a page asks for: one by its id, or those of a region and a kind of organiser. */
export interface WantedEvents {
  readonly event?: string | undefined;
  readonly region?: string | undefined;
  readonly organizer?: string | undefined;
}

/** Tells pages what is announced, soonest first, with the seats of this moment. A database that is away takes no page with it: then it tells nothing. */
export const announcedEvents =
  (store: Store, now: () => Date, logger: Logger) =>
  async ({ event, region, organizer }: WantedEvents): Promise<readonly EventSummary[] | undefined> => {
    try {
      const one = event === undefined ? undefined : await store.event(event);
      const events = event === undefined ? await store.events() : one ? [one] : [];
      return events
        .filter(({ announcement }) => isWanted(announcement, { region, organizer }))
        .map((stored) => summarizeEvent(stored, now()));
    } catch (error) {
      logger({ event: 'error', where: 'pages', error: describeError(error) });
      return undefined;
    }
  };

type Announced = Pick<EventSummary, 'region' | 'organizers'>;

/** Whether an event is of a region (`35`, `3510`, `ID`) and a kind of organiser; what is not asked for fits. */
export const isWanted = (
  { region, organizers }: Announced,
  wanted: Pick<WantedEvents, 'region' | 'organizer'>,
): boolean =>
  (!wanted.region || isWithin(region, wanted.region)) &&
  (!wanted.organizer || organizers.includes(wanted.organizer));

function isWithin(region: string, wanted: string): boolean {
  return wanted === 'ID' || (/^(\d{2}|\d{4})$/.test(wanted) && region.startsWith(wanted));
}
