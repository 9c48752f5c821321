import type { RefusalCode } from '@payung/signup';
import { isRetryable, statusOf } from '../refusal.ts';
import { type Json, refTo } from './schemas.ts';

/** What is told about one request: in words, what it takes, what it answers, and why it may be refused. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly parameters?: readonly Json[];
  /** Name of the schema of its JSON body. */
  readonly body?: string;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Those of its own; see `described()` for the others. */
  readonly refusals: readonly RefusalCode[];
  /** The key it needs; without, anyone may ask. */
  readonly security?: readonly Json[];
}

/** A successful answer: its words, and the schema of its JSON or the type of its text. */
export interface Answer {
  readonly description: string;
  readonly schema?: string;
  readonly type?: string;
  readonly headers?: Json;
}

/** Whatever is asked, these may happen. */
const always = ['busy', 'storage-full', 'internal'] as const;

/** Whatever an unsafe method is sent, also where it reads none of it: without a stated length all of it is waited for. */
const alwaysUnsafe = ['body-too-large', 'request-too-slow'] as const;

/** Wherever a body is read. */
const alwaysWithBody = ['not-json'] as const;

const safe = ['get', 'head'];

/**
 * An operation as OpenAPI writes it; each refusal is listed under its status with its codes. An operation names only the refusals of its own: those of
 * every operation, of every unsafe method and of every body are added here.
 */
export function described(method: string, { id, body, answers, refusals: own, ...told }: Operation): Json {
  const refusals = [
    ...own,
    ...(safe.includes(method) ? [] : alwaysUnsafe),
    ...(body ? alwaysWithBody : []),
    ...always,
  ];
  return {
    operationId: id,
    ...told,
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } },
    }),
    responses: { ...success(answers), ...problems(refusals) },
  };
}

function success(answers: Operation['answers']): Json {
  const entries = Object.entries(answers).map(([status, { description, schema, type, headers }]) => {
    const content = schema
      ? { 'application/json': { schema: refTo(schema) } }
      : type && { [type]: { schema: { type: 'string' } } };
    return [status, { description, ...(headers && { headers }), ...(content && { content }) }] as const;
  });
  return Object.fromEntries(entries);
}

function problems(refusals: readonly RefusalCode[]): Json {
  const statuses = [...new Set(refusals.map(statusOf))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const codes = refusals.filter((code) => statusOf(code) === status);
      const problem = codes.includes('event-invalid') ? 'EventProblem' : 'Problem';
      const schema = { allOf: [refTo(problem), { properties: { code: { enum: codes } } }] };
      return [
        status,
        {
          description: codes.join(', '),
          ...(codes.some(isRetryable) && { headers: { 'Retry-After': retryAfter } }),
          content: { 'application/problem+json': { schema } },
        },
      ];
    }),
  );
}

const retryAfter = {
  required: true,
  description: 'Seconds until the same request, with the same key, is worth sending again.',
  schema: { type: 'integer', minimum: 1 },
};
