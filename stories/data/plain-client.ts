import type { SignupClient } from '@payung/elements/event-signup';
import type { EventDetail, Receipt } from '@payung/signup';
import { confirmedReceipt, events as allEvents } from './events.ts';
import { plainOwnData } from './kept-data.ts';

/** A sign-up server in an object: answers at once, keeps nothing; any of its methods can be given anew. */
export function plainClient(
  own: Partial<SignupClient> = {},
  events: readonly EventDetail[] = allEvents,
  receipt: Receipt = confirmedReceipt,
): SignupClient {
  return {
    events: async () => events,
    event: async (id) => {
      const event = events.find((candidate) => candidate.id === id);
      if (!event) throw new Error(`no event ${id} among those of the story`);
      return event;
    },
    send: async (id) => ({ ...receipt, event: events.find((event) => event.id === id) ?? receipt.event }),
    receipt: async () => receipt,
    cancel: async () => ({ ...receipt, status: 'cancelled' }),
    own: plainOwnData(receipt),
    ...own,
  };
}

/** A promise for ever under way, for what is shown while one waits. */
export const neverAnswers = (): Promise<never> => new Promise(() => undefined);
