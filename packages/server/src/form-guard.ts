import { type Announcement, type GuardedBody, longestWaitDays } from '@payung/signup';
import { readToken, writtenToken } from './form-token.ts';
import type { Keyring } from './keyring.ts';
import { Refusal } from './refusal.ts';

/** What the guard of the forms is made of. */
export interface GuardParts {
  readonly keyring: Keyring;
  readonly now: () => Date;
  /** The public address, where a proxy hides it from us. */
  readonly address?: string | undefined;
  /** Whether every sign-up needs a form token, and not only those of events that list host sites. */
  readonly needsFormTokens?: boolean | undefined;
}

/** From which page a request comes: its `Origin` (`null` from a frame without rights, absent outside browsers) and our own address. */
export interface Caller {
  readonly origin: string | undefined;
  readonly own: string;
}

/** Nobody reads and fills in a form in less. */
const leastMs = 3_000;
const mostMs = 2 * 60 * 60 * 1000;
/** With a token no older than what may wait on a phone the form gets a fresh one. */
const renewableMs = longestWaitDays * 24 * 60 * 60 * 1000;

/** Tells people from programs, and the pages an organiser lists from others. It throws what it refuses. */
export interface FormGuard {
  /** Whether sign-ups for this event need a token. */
  needsToken(event: Announcement): boolean;
  /** A token for the form of an event on a page of `site`. */
  issue(event: Announcement, site: string): string;
  /** A token for who asks: for the site it comes from, or from a frame without rights for that of the token which it has. */
  tokenFor(event: Announcement, caller: Caller, earlier: string | undefined): string;
  check(event: Announcement, body: GuardedBody, caller: Caller): void;
  /** Where a request comes from. */
  callerOf(request: Request): Caller;
  /** Whether pages of this origin may carry the form. */
  mayCarry(event: Announcement, site: string, own: string): boolean;
}

export function createFormGuard({ keyring, now, address, needsFormTokens = false }: GuardParts): FormGuard {
  const ageOf = (shownAt: Date): number => now().getTime() - shownAt.getTime();
  const read = (text: string, event: Announcement, most: number) => {
    const token = readToken(text, keyring);
    return token?.event === event.id && ageOf(token.shownAt) <= most ? token : undefined;
  };
  const guard: FormGuard = {
    needsToken: ({ hosts }) => needsFormTokens || hosts !== undefined,
    issue: (event, site) => writtenToken({ event: event.id, site, shownAt: now() }, keyring),
    tokenFor(event, { origin, own }, earlier) {
      const site = origin === 'null' ? read(earlier ?? '', event, renewableMs)?.site : (origin ?? own);
      // A frame without rights is a page of ours or of anybody: it shows the token that our page was given.
      const isOpen = event.hosts === undefined;
      if (site === undefined && isOpen) return guard.issue(event, 'null');
      if (site === undefined || !guard.mayCarry(event, site, own)) throw new Refusal('host-not-listed');
      return guard.issue(event, site);
    },
    check(event, { formToken, isAutomated }, { origin, own }) {
      if (isAutomated) throw new Refusal('form-automated');
      if (formToken === undefined && !guard.needsToken(event)) return;
      const token = read(formToken ?? '', event, mostMs);
      // One from the future: the clock was set back, and the form gets a fresh one instead of waiting for that day.
      if (!token || ageOf(token.shownAt) < 0) throw new Refusal('form-token-needed');
      const isElsewhere =
        origin !== undefined && ![token.site, 'null'].includes(origin) && !isSame(origin, own);
      if (isElsewhere || !guard.mayCarry(event, token.site, own)) throw new Refusal('host-not-listed');
      const early = leastMs - ageOf(token.shownAt);
      if (early > 0) throw new Refusal('form-too-fast', { retryAfterSeconds: Math.ceil(early / 1000) });
    },
    callerOf: ({ headers, url }) => ({
      origin: headers.get('Origin') ?? undefined,
      own: address ?? new URL(url).origin,
    }),
    mayCarry: ({ hosts }, site, own) => hosts === undefined || hosts.includes(site) || isSame(site, own),
  };
  return guard;
}

/** Behind a proxy that ends TLS we see `http` where people type `https`. */
function isSame(origin: string, own: string): boolean {
  return origin === own || (URL.canParse(origin) && new URL(origin).host === new URL(own).host);
}
