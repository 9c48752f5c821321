export { announcementSchema, eventChangeSchema } from './announcement-schema.ts';
export { attendeeSchema } from './attendee.ts';
export { eventDetailSchema, eventSummarySchema } from './event-schema.ts';
export { eventProblemSchema, problemSchema } from './problem-document.ts';
export { receiptSchema } from './receipt.ts';
export {
  dataRequestSchema,
  formTokenRequestSchema,
  formTokenSchema,
  keptDataSchema,
  linkedRequestSchema,
  organizerRequestSchema,
  requestReceiptSchema,
  signupBodySchema,
  signupChangeSchema,
} from './request-schema.ts';
