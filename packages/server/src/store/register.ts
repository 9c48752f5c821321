import type { DataRequest } from '@payung/signup';
import type { Person } from './person.ts';
import type { Tables } from './tables.ts';

/** On what the law lets it be processed (UU 27/2022 art. 20): consent (2a), a duty of law (2c), a legitimate interest (2f). */
export type Basis = 'consent' | 'duty' | 'interest';

/** How it lies in the database: readable, sealed with the data key, or as a hash that nobody can turn back. */
export type Form = 'plain' | 'sealed' | 'hashed';

/** Who gets to see it. */
export type Viewer = 'person' | 'organizer' | 'operator' | 'everyone' | 'nobody';

/** How long it is kept. */
export type Retention =
  'event' | 'wording' | 'request' | 'waiting' | 'proof' | 'always' | 'session' | 'minutes' | 'log' | 'backup';

/** What is done with one field. What says nothing of a person has no basis, because it needs none. */
export interface Processing {
  readonly basis?: Basis;
  readonly form: Form;
  readonly seenBy: readonly Viewer[];
  readonly until: Retention;
}

type Column = { [Table in keyof Tables]: `${Table}.${Extract<keyof Tables[Table], string>}` }[keyof Tables];
type Part =
  | `signups.person.${Extract<keyof Person, string>}`
  | 'signups.person.secret'
  | `requests.details.${Exclude<Extract<keyof DataRequest, string>, 'kind'>}`;

/** What is processed without being in the database. */
export type Elsewhere = 'memory.address' | 'log.request' | 'backup.file';

/** Every field by its place: columns of tables, the parts of those that hold more than one, and what is elsewhere. */
export type Field = Exclude<Column, 'signups.person' | 'requests.details'> | Part | Elsewhere;

const notPersonal = { form: 'plain', seenBy: ['everyone'], until: 'always' } as const;
const ofOperator = { form: 'plain', seenBy: ['operator'], until: 'always' } as const;
const ofSignup = {
  basis: 'consent',
  form: 'plain',
  seenBy: ['person', 'organizer'],
  until: 'event',
} as const;
const written = { ...ofSignup, form: 'sealed' } as const;
const unreadable = { basis: 'interest', form: 'hashed', seenBy: ['nobody'], until: 'event' } as const;
const leftBehind = { basis: 'duty', form: 'hashed', seenBy: ['nobody'], until: 'waiting' } as const;
const wording = { basis: 'duty', form: 'plain', seenBy: ['person', 'organizer'], until: 'wording' } as const;
const proof = { form: 'plain', seenBy: ['operator'], until: 'proof' } as const;
const key = { basis: 'interest', form: 'plain', seenBy: ['operator'], until: 'always' } as const;
const signedIn = { ...key, until: 'session' } as const;
const noted = { form: 'plain', seenBy: ['organizer'], until: 'proof' } as const;
const ofOrganizer = { form: 'plain', seenBy: ['organizer'], until: 'always' } as const;
const told = { ...ofSignup, seenBy: ['organizer'] } as const;
const asked = { basis: 'duty', form: 'sealed', seenBy: ['person', 'organizer'], until: 'request' } as const;

/**
 * The register of processing (UU 27/2022 art. 31): every column of every table stands here, or nothing compiles, and a test compares it
 * with the columns of real databases. The words are in `messages/register.id.ts` and `register.en.ts`.
 */
export const register: Readonly<Record<Field, Processing>> = {
  'signups.person.name': written,
  'signups.person.contact': written,
  'signups.person.need': written,
  'signups.person.answers': written,
  'signups.person.secret': { ...written, seenBy: ['person'] },
  'signups.id': ofSignup,
  'signups.event_id': ofSignup,
  'signups.session': ofSignup,
  'signups.code': ofSignup,
  'signups.status': ofSignup,
  'signups.language': ofSignup,
  'signups.created_at': ofSignup,
  'signups.changed_at': ofSignup,
  'signups.checked_in_at': ofSignup,
  'signups.marks': ofSignup,
  'signups.by_email': ofSignup,
  'signups.wants_reminders': ofSignup,
  'signups.consent_hash': { ...ofSignup, basis: 'duty' },
  'signups.secret_hash': unreadable,
  'signups.key_hash': unreadable,
  'signups.request_hash': unreadable,
  'outbox.signup_id': told,
  'outbox.kind': told,
  'outbox.occasion': told,
  'outbox.due_at': told,
  'outbox.wanted_until': told,
  'outbox.attempts': told,
  'outbox.leased_until': told,
  'outbox.state': told,
  'outbox.reply': told,
  'outbox.settled_at': told,
  'signup_counts.event_id': notPersonal,
  'signup_counts.session': notPersonal,
  'signup_counts.status': notPersonal,
  'signup_counts.people': notPersonal,
  'consents.hash': wording,
  'consents.version': wording,
  'consents.language': wording,
  'consents.text': wording,
  'requests.details.name': asked,
  'requests.details.contact': asked,
  'requests.details.code': asked,
  'requests.details.note': asked,
  'requests.details.language': asked,
  'requests.id': noted,
  'requests.event_id': noted,
  'requests.kind': noted,
  'requests.channel': noted,
  'requests.received_at': noted,
  'requests.due_at': noted,
  'requests.done_at': noted,
  'requests.outcome': noted,
  'deletions.id': proof,
  'deletions.at': proof,
  'deletions.event_id': proof,
  'deletions.people': proof,
  'deletions.hash': proof,
  'withdrawn.secret_hash': leftBehind,
  'withdrawn.at': { ...leftBehind, form: 'plain' },
  'organizer_keys.id': key,
  'organizer_keys.organizer': key,
  'organizer_keys.scopes': key,
  'organizer_keys.hash': { ...key, form: 'hashed', seenBy: ['nobody'] },
  'organizer_keys.created_at': key,
  'organizer_keys.revoked_at': key,
  'desk_sessions.hash': { ...signedIn, form: 'hashed', seenBy: ['nobody'] },
  'desk_sessions.key_id': signedIn,
  'desk_sessions.language': signedIn,
  'desk_sessions.expires_at': signedIn,
  'events.id': notPersonal,
  'events.capacity': notPersonal,
  'events.delete_after': notPersonal,
  'events.announcement': notPersonal,
  'events.changed_at': notPersonal,
  'events.seed_hash': ofOperator,
  'events.reminder_hours': ofOrganizer,
  'message_texts.event_id': ofOrganizer,
  'message_texts.template': ofOrganizer,
  'message_texts.language': ofOrganizer,
  'message_texts.text': ofOrganizer,
  'sessions.event_id': notPersonal,
  'sessions.id': notPersonal,
  'sessions.capacity': notPersonal,
  'settings.name': ofOperator,
  'settings.value': { ...ofOperator, form: 'sealed', seenBy: ['nobody'] },
  'memory.address': { basis: 'interest', form: 'plain', seenBy: ['nobody'], until: 'minutes' },
  'log.request': { form: 'plain', seenBy: ['operator'], until: 'log' },
  'backup.file': { basis: 'duty', form: 'sealed', seenBy: ['operator'], until: 'backup' },
};

/** What a person is told about the data of their own sign-up. */
export const ownFields = (Object.keys(register) as Field[]).filter(
  (field) => field.startsWith('signups.') && register[field].form !== 'hashed' && field !== 'signups.id',
);
