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
  readonly refusals: readonly RefusalCode[];
  /** The key it needs; without, anyone may ask. */
  readonly security?: readonly Json[];
}

/** A successful answer: its words, and the schema of its JSON or the type of its text. */
export interface Answer {
  readonly description: string;
  readonly schema?: string;
  readonly type?: string;
}

/** Whatever is asked, these may happen. */
const always = ['busy', 'storage-full', 'internal'] as const;

/** An operation as OpenAPI writes it; each refusal is listed under its status with its codes. */
export function described({ id, body, answers, refusals, ...told }: Operation): Json {
  return {
    operationId: id,
    ...told,
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } },
    }),
    responses: { ...success(answers), ...problems([...refusals, ...always]) },
  };
}

function success(answers: Operation['answers']): Json {
  const entries = Object.entries(answers).map(([status, { description, schema, type }]) => {
    const content = schema
      ? { 'application/json': { schema: refTo(schema) } }
      : type && { [type]: { schema: { type: 'string' } } };
    return [status, { description, ...(content && { content }) }] as const;
  });
  return Object.fromEntries(entries);
}

function problems(refusals: readonly RefusalCode[]): Json {
  const statuses = [...new Set(refusals.map(statusOf))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const codes = refusals.filter((code) => statusOf(code) === status);
      const schema = { allOf: [refTo('Problem'), { properties: { code: { enum: codes } } }] };
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
