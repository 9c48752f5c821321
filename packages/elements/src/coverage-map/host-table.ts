import { withPauses } from '@payung/coverage/pieces';
import { urlOf } from './host-name.ts';
import { HostText } from './host-text.ts';
import { TableError, type TableProblem } from './table-error.ts';

/** The largest table that is read, in bytes; a table of every regency with sources is about 0.4 MB. */
export const largestTable = 20_000_000;

/** Lets the page have its turn; called after every piece of work with the share that is done. */
type Pause = (share: number) => Promise<void>;

/**
 * Fetches the host's table of figures as text without blanks around it, without credentials; `pause` comes after every piece of it.
 * Throws a `TableError` that says what a reader can do; an abort by `signal` passes through as it is.
 */
export async function fetchTable(address: string, signal: AbortSignal, pause: Pause): Promise<string> {
  const response = await reach(address, signal);
  const refusal = refusalOf(response);
  if (refusal) {
    // What nobody reads must not be fetched on in the background.
    await response.body?.cancel();
    throw new TableError(refusal);
  }
  const text = await readUpTo(response, largestTable, pause);
  if (!text) throw new TableError({ kind: 'empty' });
  if (text.startsWith('<')) throw new TableError({ kind: 'html' });
  return text;
}

/** What the head of an answer says against reading it. */
function refusalOf({ ok, status, headers }: Response): TableProblem | undefined {
  if (!ok) return { kind: 'status', detail: String(status) };
  return Number(headers.get('content-length')) > largestTable ? { kind: 'large' } : undefined;
}

/** Waits for the answer; a refusal by the page's content policy is heard from the event that the browser sends for it. */
async function reach(address: string, signal: AbortSignal): Promise<Response> {
  const origin = urlOf(address)?.origin ?? address;
  let blocked = false;
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    blocked ||= event.effectiveDirective === 'connect-src' && event.blockedURI.startsWith(origin);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    return await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (error) {
    if (signal.aborted) throw error;
    // The event is a task of its own and may come after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (blocked) throw new TableError({ kind: 'blocked', detail: `connect-src ${origin}` });
    throw new TableError({ kind: navigator.onLine ? 'unreachable' : 'offline' });
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}

/** Reads the body piece by piece, so that a file without a stated length cannot fill the memory of a phone. */
async function readUpTo(response: Response, limit: number, pause: Pause): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return (await response.text()).trim();
  const text = new HostText();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text.whole();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      throw new TableError({ kind: 'large' });
    }
    await withPauses(text.decoding(value), pause);
  }
}
