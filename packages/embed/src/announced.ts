import type { EventSummary } from '@payung/signup';

/** Which events are asked for: one by its id, or those of a region and a kind of organiser. */
export interface WantedEvents {
  readonly event?: string | undefined;
  readonly region?: string | undefined;
  readonly organizer?: string | undefined;
}

/** Tells the events that are announced, soonest first; undefined where they are not to be had now. Who keeps them is around us. */
export type Announced = (wanted: WantedEvents) => Promise<readonly EventSummary[] | undefined>;

const isComing = ({ status }: EventSummary): boolean => status !== 'past' && status !== 'cancelled';

/** What a widget with these settings shows of the announced events: the one it names, else those still to come; nothing where they are not known. */
export async function eventsFor(
  settings: ReadonlyMap<string, string>,
  announced: Announced | undefined,
): Promise<readonly EventSummary[]> {
  const event = settings.get('event');
  const region = settings.get('region');
  const organizer = settings.get('organizer');
  const events = (await announced?.(event ? { event } : { region, organizer })) ?? [];
  return event ? events : events.filter(isComing);
}
