import {
  attendeeSchema,
  eventDetailSchema,
  eventSummarySchema,
  keptDataSchema,
  problemSchema,
  receiptSchema,
  signupChangeSchema,
  signupRequestSchema,
} from '@payung/signup/schemas';
import { toJsonSchema } from '@valibot/to-json-schema';

type Schema = Parameters<typeof toJsonSchema>[0];

/** A part of the description: JSON that only readers of the document look into. */
export type Json = { readonly [key: string]: unknown };

const wire: Readonly<Record<string, unknown>> = {
  EventSummary: eventSummarySchema(),
  EventDetail: eventDetailSchema(),
  Receipt: receiptSchema(),
  Problem: problemSchema(),
  SignupRequest: signupRequestSchema(),
  SignupChange: signupChangeSchema(),
  KeptData: keptDataSchema(),
  Attendee: attendeeSchema(),
};

/** The shapes on the wire as JSON Schema (2020-12), made from the schemas by which form and server check them. */
export function componentSchemas(): Record<string, Json> {
  const schemas = Object.entries(wire).map(([name, schema]) => [name, jsonSchema(schema)] as const);
  return {
    ...Object.fromEntries(schemas),
    Description: { type: 'object', required: ['openapi', 'info', 'paths', 'components'] },
    AttendeeList: listOf('signups', refTo('Attendee')),
    OwnEventList: listOf('events', {
      allOf: [
        refTo('EventSummary'),
        {
          properties: { taken: { type: 'integer' }, waiting: { type: 'integer' } },
          required: ['taken', 'waiting'],
        },
      ],
    }),
    EventList: listOf('events', refTo('EventSummary')),
  };
}

function listOf(name: string, items: Json): Json {
  return { type: 'object', properties: { [name]: { type: 'array', items } }, required: [name] };
}

/** A reference to one of them. */
export const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function jsonSchema(schema: unknown): Json {
  const { $schema: _, ...described } = toJsonSchema(schema as Schema, { target: 'draft-2020-12' });
  return described;
}
