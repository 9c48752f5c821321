import { createTransport } from 'nodemailer';
import type { Letter } from './letter.ts';
import type { MailSettings } from './mail-settings.ts';

/** What became of a letter. Only numbers and names of errors are kept: the words of a mail server may quote the address. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** This letter will never be taken. */
  | { readonly kind: 'refused'; readonly reply: number }
  /** Not now. `isOurs`: no letter would be taken now, the line or our account is in trouble. */
  | { readonly kind: 'failed'; readonly isOurs: boolean; readonly error: string; readonly reply?: number };

/** Hands letters to a mail server. */
export interface Mailer {
  send(letter: Letter, now: Date): Promise<Delivery>;
  close(): void;
}

/** How long one letter may take, whatever the other side does. */
export const longestSendMs = 60_000;
const patienceMs = 15_000;

/** Lines to the mail server, kept open while there is something to send; at most `lines` at once. */
export function createMailer(settings: MailSettings, lines: number): Mailer {
  const { host, port, user, password, encryption, from } = settings;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: encryption === 'from-start',
    requireTLS: encryption === 'required',
    ignoreTLS: encryption === 'none',
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    maxConnections: lines,
    // A line that breaks may have carried the letter already: whether it goes again is ours to decide.
    maxRequeues: 0,
    idleTimeout: patienceMs,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs * 2,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter, now) {
      if (!isOneAddress(letter.to)) return { kind: 'refused', reply: noMailbox };
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: letter.to },
          envelope: { from: from.address, to: [letter.to] },
          subject: letter.subject,
          text: letter.text,
          date: now,
          messageId: `<${letter.name}@${domain}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': letter.language,
            ...(letter.stop && {
              'List-Unsubscribe': { prepared: true, value: `<${letter.stop}>` },
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
          attachments: [
            {
              filename: 'payung.ics',
              content: letter.calendar,
              contentType: 'text/calendar; charset=utf-8',
            },
          ],
          signal: AbortSignal.timeout(longestSendMs),
        });
        return { kind: 'sent' };
      } catch (error) {
        return failure(error);
      }
    },
    close: () => transport.close({ force: true }),
  };
}

/** What a mail server answers to a name that can be no mailbox. */
const noMailbox = 553;

/** Whether a text is one plain address. The library would read a list or a name with brackets, and send to somebody else. */
function isOneAddress(text: string): boolean {
  return /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/.test(text);
}

/** A refusal for good counts only where it is said of the letter: of who gets it, or of what it holds. */
function failure(error: unknown): Delivery {
  if (!(error instanceof Error)) return { kind: 'failed', isOurs: true, error: typeof error };
  const { code = error.name, command, responseCode: reply, permanent } = error as MailError;
  const isOfLetter = command === 'RCPT TO' || command === 'DATA';
  if (isOfLetter && permanent && reply !== undefined) return { kind: 'refused', reply };
  return { kind: 'failed', isOurs: !isOfLetter, error: code, ...(reply !== undefined && { reply }) };
}

/** What the library adds to its errors. */
type MailError = Error & {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly permanent?: boolean;
};
