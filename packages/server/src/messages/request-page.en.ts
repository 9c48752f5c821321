import type { RequestPageWords } from './request-page.id.ts';

/** The page on which somebody asks about their data without the personal link, in English. */
export const requestPageWords: RequestPageWords = {
  title: 'A request about my data',
  withLink:
    'Do you still have the personal link of your receipt? Open it. There you can see, correct or delete your data at once.',
  lead: 'If the link is lost, or to ask for something else, fill in this form. The organiser has to answer within 3x24 hours.',
  otherLanguage: 'Baca dalam bahasa Indonesia',
  event: 'The event you signed up for',
  kind: 'What you ask for',
  kinds: {
    access: 'A copy of my data',
    correct: 'Correct my data',
    withdraw: 'I take my consent back',
    restrict: 'Do not use my data for now',
    erase: 'Delete my data',
  },
  name: 'Name, as in the sign-up',
  contact: 'WhatsApp number or e-mail, as in the sign-up',
  code: 'Receipt code (if you know it)',
  note: 'Explanation (if needed)',
  send: 'Send the request',
  noEvents: 'There is no event here yet.',
  notAForm: {
    title: 'What was sent cannot be read',
    detail:
      'The form did not arrive whole, so nothing has been asked yet. Please fill it in below and send it again.',
  },
  notKeptTitle: 'The request is not kept yet',
  notKept:
    'Sorry, something is wrong on our side. What you wrote is still here below. Wait a moment, then send it again.',
  doneTitle: 'The request has arrived',
  done: (id, due) =>
    `Number of the request: ${id}. It is answered by ${due} at the latest. Please note the number.`,
  answered: 'The answer goes only to the contact of the sign-up, so that nobody else can ask for your data.',
  kept: 'What you write is kept sealed, read only by the organiser of that event, and deleted 30 days after the request is done.',
};
