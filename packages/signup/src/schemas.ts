export { attendeeSchema } from './attendee.ts';
export { eventDetailSchema, eventSummarySchema } from './event-schema.ts';
export { problemSchema } from './problem-document.ts';
export { receiptSchema } from './receipt.ts';
export {
  dataRequestSchema,
  keptDataSchema,
  linkedRequestSchema,
  organizerRequestSchema,
  requestReceiptSchema,
  signupChangeSchema,
  signupRequestSchema,
} from './request-schema.ts';
