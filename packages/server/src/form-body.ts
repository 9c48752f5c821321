import type { Context } from 'hono';

/** What was sent where a form belongs, and is none; pages say so in their own words, with 400. */
export class NotAForm extends Error {}

/** Whether a request says that it brings a form. */
export function saysForm(c: Context): boolean {
  const type = c.req.header('Content-Type') ?? '';
  return /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type);
}

/** What a form sent, by the names of its controls; throws `NotAForm` on another type, and on a body that broke on its way. It may be asked for again. */
export async function formBody(c: Context): Promise<Readonly<Record<string, unknown>>> {
  if (!saysForm(c)) throw new NotAForm();
  return c.req.parseBody().catch(() => {
    throw new NotAForm();
  });
}
