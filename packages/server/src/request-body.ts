import type { Language } from '@payung/signup';
import type { Context } from 'hono';
import { Refusal } from './refusal.ts';

/** What was sent as JSON: its value, and a text that is the same for the same value whatever the order of its keys. */
export interface JsonBody {
  readonly value: unknown;
  readonly canonical: string;
  /** The language it names, for answers that come before it is checked. */
  readonly language: Language | undefined;
}

/** Reads a JSON body; refuses another type, broken JSON and JSON nested too deep to be a form. */
export async function jsonBody(c: Context): Promise<JsonBody> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refusal('not-json');
  const text = await c.req.text().catch(() => {
    throw new Refusal('request-too-slow');
  });
  try {
    const value: unknown = JSON.parse(text);
    return { value, canonical: canonicalText(value), language: languageIn(value) };
  } catch {
    throw new Refusal('not-json');
  }
}

/** A value as text that is the same whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, inKeyOrder);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function languageIn(value: unknown): Language | undefined {
  if (typeof value !== 'object' || value === null || !('language' in value)) return undefined;
  return value.language === 'en' || value.language === 'id' ? value.language : undefined;
}
