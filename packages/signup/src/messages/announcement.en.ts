import type { AnnouncementFaultWords } from '../announcement-faults.ts';

/** What is wrong with an announced event, in English. */
export const announcementFaults: AnnouncementFaultWords = {
  required: () => 'This has to be filled in.',
  'not-a-number': () => 'Write a whole number, such as 25.',
  'too-small': (limit) => `The smallest number is ${limit}.`,
  'too-few': (limit) => `At least ${limit} are needed.`,
  'not-a-moment': () => 'This date or time cannot be read. Example: 23/03/2027 at 08.00.',
  'not-https': () => 'Paste the whole address of the map, beginning with https://',
  'wrong-form': () => 'This does not have the form that is asked for.',
  'wrong-offset': () => 'This time does not fit the time zone of the event.',
  'ends-before-start': () => 'It has to end after it starts.',
  'out-of-order': () => 'Put the times in order, the earliest first.',
  'same-twice': () => 'Two are the same. Give them different names.',
  'closes-before-opens': () => 'Sign-up has to close after it opens.',
  'closes-after-end': () => 'Sign-up has to close when the event is over at the latest.',
  'seats-need-choice': () =>
    'Seats by time need people to choose one time. Leave them empty, or choose “one of the times”.',
  'seats-on-some': () => 'Give every time a number of seats, or none.',
  'seats-sum': (limit) => `The times have ${limit} seats together. The event must have the same number.`,
  'reserved-too-many': () => 'No more seats can be held back than there are.',
  'reserved-which': () =>
    'No seats can be held back where every time has seats of its own. Lower those of the time.',
  'not-changeable': () => 'This cannot be changed.',
  'fewer-than-taken': (limit) =>
    `${limit} people have a seat. Nobody is dropped; send it again with ?seats=fewer if you mean it.`,
  'session-in-use': (limit) =>
    `${limit} people chose the time that would be gone. Leave it, or cancel their sign-ups first.`,
  'choice-in-use': (limit) =>
    `${limit} people have signed up, so the way of choosing a time cannot be exchanged any more.`,
};
