import { html } from 'hono/html';
import { formBody, saysForm } from '../form-body.ts';
import { type Refusal, statusOf } from '../refusal.ts';
import { deskRoot } from './addresses.ts';
import { textOfFile } from './event-table.ts';
import { deskPage, type Markup } from './layout.ts';
import { type DeskContext, wordsFor } from './visitor.ts';

/**
 * What somebody filled in and sent when it could not be taken, because their sign-in was over or the database busy or full, as it travels in the body
 * of a form; nothing of it is kept by us. A table goes along as its text. `undefined` for what no form sent.
 */
export async function filledIn(c: DeskContext): Promise<string | undefined> {
  if (c.req.method !== 'POST' || !saysForm(c)) return undefined;
  const filled = new URLSearchParams();
  for (const [name, value] of Object.entries(await formBody(c)))
    if (typeof value === 'string') filled.append(name, value);
    else if (value instanceof File) filled.append('isi', textOfFile(await value.arrayBuffer()));
  return filled.toString();
}

/** After the sign-in: a press sends what was filled in before to where it was meant for. */
export function continuePage(c: DeskContext, to: string, filled: string): Response | Promise<Response> {
  const { continueTitle: title, continueLead, continueYes } = wordsFor(c).signIn;
  const body = html`<p>${continueLead}</p>
    ${again(c, to, filled, continueYes)}`;
  return deskPage(c, { title, body });
}

/** What could not be kept just now, by no fault of who sent it: why, and a press that sends the same again. */
export function notKeptPage(
  c: DeskContext,
  { code, retryAfterSeconds }: Refusal,
  filled: string,
): Response | Promise<Response> {
  const { title, reasons, lead, again: press } = wordsFor(c).notKept;
  if (retryAfterSeconds) c.header('Retry-After', String(retryAfterSeconds));
  const reason = code === 'busy' || code === 'storage-full' ? reasons[code] : reasons.internal;
  const body = html`<p role="alert">${reason} ${lead}</p>
    ${again(c, c.req.path, filled, press)}`;
  return deskPage(c, { title, status: statusOf(code), body });
}

/** As parts: in an address every sign that is no letter would be three, and a table that could be sent could be too large to be sent again. */
function again(c: DeskContext, to: string, filled: string, press: string): Markup {
  const parts = [...new URLSearchParams(filled)];
  return html`<form method="post" action="${to}" enctype="multipart/form-data">
    ${parts.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <p class="actions">
      <button class="main" autofocus>${press}</button>
      <a class="button" href="${deskRoot}">${wordsFor(c).toEvents}</a>
    </p>
  </form>`;
}
