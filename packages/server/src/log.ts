/** One thing worth knowing about the running server; never a name, a contact, a secret or the address of a receipt. */
export type LogEntry =
  | {
      readonly event: 'request';
      readonly method: string;
      /** The pattern that matched, `/api/signups/:secret`: the address itself may hold a key to a sign-up. */
      readonly route: string;
      readonly status: number;
      readonly ms: number;
    }
  | { readonly event: 'error'; readonly where: string; readonly error: string }
  | { readonly event: 'deleted'; readonly signups: number }
  /** Requests about data that should have been done by now. */
  | { readonly event: 'overdue'; readonly requests: number }
  | {
      readonly event: 'mail';
      readonly occasion: string;
      readonly outcome: 'sent' | 'refused' | 'failed';
      /** The number of the mail server's answer, and the name of the error; never its words. */
      readonly reply?: number;
      readonly error?: string;
    }
  /** The clock was set, or the server stood still for more than a day: nobody is deleted by it for a day. */
  | { readonly event: 'clock-jumped' };

/** Takes what happened; the time is added by whoever writes it down. */
export type Logger = (entry: LogEntry) => void;

/**
 * An error as it may be logged: its kind and where it happened. The message is left out, because it may quote what a person
 * sent; only the database's own messages, which name tables and columns, are kept.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const message = code === ' ERR_SQLITE_ERROR' ? ` ${error.message}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${error.name}${code}${message}\n${frames.slice(0, 12).join('\n')}`;
}
