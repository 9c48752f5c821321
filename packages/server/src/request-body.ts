import type { Language } from '@payung/signup';
import type { Context } from 'hono';
import { Refusal } from './refusal.ts';

/** What was sent as JSON. */
export interface JsonBody {
  readonly value: unknown;
  /** The language it names, for answers that come before it is checked. */
  readonly language: Language | undefined;
}

/** Reads a JSON body; refuses another type and broken JSON. */
export async function jsonBody(c: Context): Promise<JsonBody> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('not-json');
  const text = await c.req.text().catch(() => {
    throw new Refusal('request-too-slow');
  });
  try {
    const value: unknown = JSON.parse(text);
    return { value, language: languageIn(value) };
  } catch {
    throw new Refusal('not-json');
  }
}

/** A value of JSON as text that is the same whatever the order of its keys; refuses one that is nested too deep to be a form. */
export function canonicalText(value: unknown): string {
  try {
    return JSON.stringify(inKeyOrder(value));
  } catch {
    throw new Refusal('not-json');
  }
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inKeyOrder);
  const parts = Object.entries(value).map(([key, part]) => [key, inKeyOrder(part)] as const);
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function languageIn(value: unknown): Language | undefined {
  if (typeof value !== 'object' || value === null || !('language' in value)) return undefined;
  return value.language === 'en' || value.language === 'id' ? value.language : undefined;
}
