import type { EventDetail, EventSummary, Receipt } from '@payung/signup';
import { Refusal, type SignupReader } from './client.ts';
import { takesSignups } from './seats.ts';

/** What the element shows once the server has answered. */
export type Screen =
  | { readonly kind: 'event'; readonly event: EventDetail; readonly unknown?: 'receipt' }
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  /** Events to choose from: because none was named, or because the named thing does not exist. */
  | {
      readonly kind: 'choice';
      readonly events: readonly EventSummary[];
      readonly unknown?: 'event' | 'receipt';
    };

/** Where the secret of a receipt may come from. */
export interface Secrets {
  /** The page carries it. */
  readonly given: string | undefined;
  /** The tab remembers it. */
  readonly remembered: () => string | undefined;
}

/**
 * What to show for an event (empty: none was named) and the secret of a receipt, where there is one.
 * A receipt of another event than the named one is left to the element it belongs to. Rejects when the server cannot be asked.
 */
export async function loadScreen(
  client: SignupReader,
  event: string,
  { given, remembered }: Secrets,
): Promise<Screen> {
  // The event is on its way while the memory of the tab is opened, which takes a while on a slow phone.
  const asked = given || !event ? undefined : known(client.event(event));
  asked?.catch(() => undefined);
  const secret = given || remembered();
  const receipt = secret ? await known(client.receipt(secret)) : undefined;
  if (receipt && (!event || receipt.event.id === event)) return { kind: 'receipt', receipt };
  const unknownReceipt = secret && !receipt ? { unknown: 'receipt' as const } : {};
  const detail = event ? await (asked ?? known(client.event(event))) : undefined;
  if (detail) return { kind: 'event', event: detail, ...unknownReceipt };
  const events = (await client.events()).filter(takesSignups);
  return { kind: 'choice', events, ...(event ? { unknown: 'event' as const } : unknownReceipt) };
}

/** The answer, or undefined when the server says that there is no such thing. */
async function known<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    const unknown: readonly string[] = ['not-found', 'event-unknown', 'signup-unknown'];
    if (error instanceof Refusal && unknown.includes(error.problem.code)) return undefined;
    throw error;
  }
}
