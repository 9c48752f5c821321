import {
  announcementSchema,
  attendeeSchema,
  dataRequestSchema,
  eventChangeSchema,
  eventDetailSchema,
  eventProblemSchema,
  eventSummarySchema,
  formTokenRequestSchema,
  formTokenSchema,
  keptDataSchema,
  linkedRequestSchema,
  organizerRequestSchema,
  problemSchema,
  receiptSchema,
  requestReceiptSchema,
  signupBodySchema,
  signupChangeSchema,
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
  Announcement: announcementSchema(),
  EventChange: eventChangeSchema(),
  EventProblem: eventProblemSchema(),
  SignupBody: signupBodySchema(),
  FormTokenRequest: formTokenRequestSchema(),
  FormToken: formTokenSchema(),
  SignupChange: signupChangeSchema(),
  KeptData: keptDataSchema(),
  Attendee: attendeeSchema(),
  LinkedRequest: linkedRequestSchema(),
  DataRequest: dataRequestSchema(),
  RequestReceipt: requestReceiptSchema(),
  OrganizerRequest: organizerRequestSchema(),
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
    RequestList: listOf('requests', refTo('OrganizerRequest')),
    Register: {
      type: 'object',
      properties: {
        fields: {
          type: 'array',
          items: texts('field', 'what', 'purpose', 'basis', 'form', 'seenBy', 'until'),
        },
        events: { type: 'array', items: texts('id', 'title', 'organizer', 'consent', 'deletedAfter') },
      },
      required: ['fields', 'events'],
    },
    EventList: listOf('events', refTo('EventSummary')),
  };
}

function listOf(name: string, items: Json): Json {
  return { type: 'object', properties: { [name]: { type: 'array', items } }, required: [name] };
}

function texts(...names: readonly string[]): Json {
  const text = { type: 'string', minLength: 1 };
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, text])),
    required: names,
  };
}

/** A reference to one of them. */
export const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function jsonSchema(schema: unknown): Json {
  const { $schema: _, ...described } = toJsonSchema(schema as Schema, { target: 'draft-2020-12' });
  return described;
}
