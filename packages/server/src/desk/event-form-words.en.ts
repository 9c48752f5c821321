import type { DeskWords } from './words.id.ts';

/** What the form of an event says, in English. */
export const eventForm: DeskWords['eventForm'] = {
  create: 'New event',
  edit: (title) => `Edit: ${title}`,
  save: 'Save event',
  problems: 'Not saved yet. Please mend:',
  notSaved: 'Not saved yet',
  typedBefore: 'There is something that you typed into this form and did not save.',
  goOn: 'Go on with it',
  forget: 'Throw it away',
  insist: 'Save it anyway. Nobody who signed up is dropped.',
  addSession: 'Add a time',
  addField: 'Add a question',
  remove: (row) => `Remove ${row}`,
  inEnglish: (label) => `${label} (English)`,
  limits: 'Limits',
  toCancel: 'Cancel this event…',
  toReopen: 'Open this event again…',
  listUnticked: 'Tick the box above if only these sites may, or empty this list.',
  regionProblems: {
    several: (written) => `“${written}” may be several areas. Choose one.`,
    unknown: (written) =>
      `There is no regency or city “${written}”. Write its name without the province, or its code, such as 3510.`,
  },
  row: {
    sessions: (number) => `Time ${number}`,
    fields: (number) => `Question ${number}`,
  },
  parts: {
    basics: 'Event',
    times: 'Times',
    seats: 'Seats',
    questions: 'Further questions',
    practical: 'What people need to know',
    privacy: 'Personal data',
    english: 'English texts (may be empty)',
  },
  labels: {
    title: 'Name of the event',
    description: 'Short description',
    organizer: 'Who invites',
    organizers: 'Organiser code',
    place: 'Place',
    mapUrl: 'Address of a map (may be empty)',
    region: 'Regency or city',
    timeZone: 'Time zone',
    sessionChoice: 'If there is more than one time',
    opens: 'Sign-up opens',
    closes: 'Sign-up closes',
    capacity: 'Seats',
    waitingList: 'When it is full, people may wait for a seat',
    reserved: 'Seats held back (may be empty)',
    bring: 'What to bring',
    cost: 'Cost',
    spoken: 'Language spoken',
    access: 'Access to the place',
    contactNote: 'How to reach the organiser',
    privacy: 'What the data is for',
    'consent.text': 'Words of consent',
    deleteAfterDays: 'Data is deleted after how many days',
    hostsListed: 'Only the sites written below may carry the form',
    hosts: 'Sites that may carry the form (may be empty)',
    'sessions.start': 'Start',
    'sessions.end': 'End',
    'sessions.label': 'Name of this time (may be empty)',
    'sessions.capacity': 'Seats at this time (may be empty)',
    'fields.label': 'Question',
    'fields.type': 'Kind of answer',
    'fields.choices': 'Choices',
    'fields.purpose': 'Why it is asked',
    'fields.hint': 'How to fill it in (may be empty)',
    'fields.required': 'Has to be answered',
    'fields.maxLength': 'Most characters',
    'fields.min': 'Smallest number',
    'fields.max': 'Largest number',
  },
  hints: {
    description: 'Two or three sentences: what it is and for whom.',
    organizer: 'For example: Village office and youth club.',
    organizers: 'For example branch or village. A key with this code opens this event.',
    place: 'Building, village, district and regency in one line.',
    mapUrl: 'Open a map, find the place and copy the address. It begins with https://',
    region: 'Type its name, such as Kabupaten Banyuwangi, or its code, such as 3510.',
    regionCode: 'The first four digits of the identity number of people there, such as 3510 for Banyuwangi.',
    closes: 'When the event is over at the latest.',
    sessionLabel: 'For example: First day, or Morning.',
    sessionCapacity: 'Only if people choose one time.',
    reserved: 'Given away outside this sign-up, by telephone for instance.',
    questions:
      'Name and WhatsApp number are always asked. Ask more only where you need it; never an identity number, a wage or an illness.',
    choices: 'Only for “one of several”. One choice a line. A translation may follow after |',
    purpose: 'Shown beside the question, as the privacy law demands.',
    access: 'For example: no steps, a toilet for wheelchairs.',
    contactNote: 'An office or its number, not a private one.',
    privacy: 'What the data is used for, who reads it, and when it is deleted.',
    consent: 'What people agree to. If you change it, those before stay recorded with the words they read.',
    deleteAfterDays: 'Counted from the last day of the event. Usually 30.',
    hosts: 'One address a line, such as https://desa.example. Our own pages always may.',
    english: 'What is left empty is shown in Indonesian.',
  },
  zones: {
    'Asia/Jakarta': 'Western Indonesia',
    'Asia/Makassar': 'Central Indonesia',
    'Asia/Jayapura': 'Eastern Indonesia',
  },
  sessionChoices: {
    all: 'People attend all of them',
    one: 'People choose one time',
  },
  fieldTypes: {
    text: 'One line',
    textarea: 'Several lines',
    number: 'A number',
    choice: 'One of several',
    'yes-no': 'Yes or no',
  },
};

/** What stands in the form of a new event. */
export const newEvent: DeskWords['newEvent'] = {
  cost: 'Free of charge',
  spoken: 'Indonesian',
  privacy:
    'The data is used only to prepare this event and to reach you. Only the organiser reads it. It is deleted 30 days after the event.',
  'consent.text':
    'I agree that the organiser uses my name, contact and answers for this event and deletes them 30 days after it.',
};

/** Why an event was not saved. */
export const conflicts: DeskWords['conflicts'] = {
  exists: 'There is an event with this code.',
  'changed-meanwhile':
    'This event has just been changed elsewhere. Open the edit page again to see how it is now; what you typed is still below.',
  'session-in-use': (people) =>
    `${people} people chose the time you removed. Leave it, or cancel their sign-ups first.`,
  'choice-in-use': (people) =>
    `${people} people have signed up, so “one of the times” and “all of them” cannot be exchanged any more.`,
  overfull: (people, seats) =>
    `${people} people have a seat, and there would be ${seats}. Nobody is dropped, but the event will have more people than seats.`,
};
