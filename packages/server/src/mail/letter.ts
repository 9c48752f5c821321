import { calendarText } from '@payung/signup';
import { appointmentsOf } from '../calendar.ts';
import { requestAddress } from '../request-page.ts';
import { letterWords } from './letter-words.ts';
import type { Claim, MessageTemplate } from '../store/outbox-shapes.ts';
import { messageText, titleOf } from './message-text.ts';

/** An e-mail, before it is put into the form of the post. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: 'id' | 'en';
  /** The same at every attempt: who gets it twice can tell. */
  readonly name: string;
  /** A file that calendars open. */
  readonly calendar: string;
  /** Where one request stops more of these. */
  readonly stop?: string;
}

/** The letter that a message is now; `undefined` where it would tell what is no longer so. `address` is ours, `https://payung.example`. */
export function letterOf(claim: Claim, address: string, now: Date): Letter | undefined {
  const { event, reader, email, secret } = claim;
  const template = templateOf(claim, now);
  if (email === undefined || template === undefined) return undefined;
  const words = letterWords(reader.language);
  const appointments = appointmentsOf(event, now, {
    status: reader.status,
    code: reader.code,
    changedAt: claim.changedAt,
    ...(reader.session !== undefined && { session: reader.session }),
  });
  const stop =
    template === 'reminder' && secret !== undefined && stopAddress(address, secret, reader.language);
  const closing = [
    ...(secret === undefined ? [] : [words.link(receiptAddress(address, claim, secret))]),
    ...(stop ? [words.stopReminders(stop)] : []),
    words.request(requestAddress(address, event.announcement.id, reader.language)),
    words.whyYou,
    words.unofficial,
  ];
  return {
    to: email,
    subject: words.subjects[template](titleOf(event.announcement, reader.language)),
    text: [messageText(template, claim), '—\n', closing.join('\n\n'), ''].join('\n'),
    language: reader.language,
    name: claim.name,
    calendar: calendarText(appointments, reader.language),
    ...(stop && { stop }),
  };
}

/** What a message says now, or nothing any more. */
function templateOf({ occasion, reader, event }: Claim, now: Date): MessageTemplate | undefined {
  const { cancelled, sessions } = event.announcement;
  const own = sessions.filter(({ id }) => reader.session === undefined || id === reader.session);
  const isOver = own.every(({ end }) => Date.parse(end) <= now.getTime());
  const hasBegun = own.some(({ start }) => Date.parse(start) <= now.getTime());
  const comes = reader.status === 'confirmed' && !cancelled && !isOver;
  const holds = {
    receipt: reader.status !== 'cancelled' && !cancelled && !isOver,
    promotion: comes,
    reminder: comes && !hasBegun,
    change: reader.status !== 'cancelled' && !cancelled && !isOver,
    'event-cancelled': reader.status !== 'cancelled' && cancelled,
    'signup-cancelled': reader.status === 'cancelled',
  };
  if (!holds[occasion]) return undefined;
  return occasion === 'receipt' && reader.status === 'waiting' ? 'waiting' : occasion;
}

/** The page that shows a receipt; the secret stands where no server and no log sees it. */
function receiptAddress(address: string, { event, reader }: Claim, secret: string): string {
  const page = new URL('/embed/event-signup', address);
  page.searchParams.set('event', event.announcement.id);
  if (reader.language === 'en') page.searchParams.set('lang', 'en');
  return `${page.href}#payung-receipt=${secret}`;
}

function stopAddress(address: string, secret: string, language: 'id' | 'en'): string {
  return new URL(`/pengingat/${secret}${language === 'en' ? '?lang=en' : ''}`, address).href;
}
