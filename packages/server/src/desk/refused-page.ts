import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemOf, Refusal } from '../refusal.ts';
import { deskRoot } from './addresses.ts';
import { deskPage } from './layout.ts';
import { type DeskContext, deskLanguage, wordsFor } from './visitor.ts';

/** Says why a page or an action is refused, in the words the API uses. */
export function refusedPage(c: DeskContext, refusal: Refusal): Response | Promise<Response> {
  const { title, detail, status } = problemOf(refusal, deskLanguage(c));
  if (refusal.retryAfterSeconds) c.header('Retry-After', String(refusal.retryAfterSeconds));
  return messagePage(c, { title, detail, status });
}

/** A page that says one thing and leads back to the events. */
export function messagePage(
  c: DeskContext,
  { title, detail, status }: { readonly title: string; readonly detail: string; readonly status: number },
): Response | Promise<Response> {
  return deskPage(c, {
    title,
    status: status as ContentfulStatusCode,
    body: html`<p role="alert">${detail}</p>
      <p><a href="${deskRoot}">${wordsFor(c).toEvents}</a></p>`,
  });
}
