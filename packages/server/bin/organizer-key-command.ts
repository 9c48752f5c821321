import { randomBytes } from 'node:crypto';
import { newOrganizerKey, type Scope, scopes } from '../src/organizer/organizer-key.ts';
import { bothLanguages } from '../src/speech.ts';
import type { Store } from '../src/store/store.ts';
import { Misuse } from './misuse.ts';
import type { Typed } from './typed.ts';

/** `key create --organizer NAME [--scopes read,export]`, `key list`, `key revoke ID`. A key is shown once, when it is made. */
export async function organizerKeyCommand(store: Store, { rest, options }: Typed): Promise<void> {
  const [action, id] = rest;
  if (action === 'create') return create(store, options);
  if (action === 'list') return list(store);
  if (action !== 'revoke' || id === undefined) throw new Misuse((words) => words.command.keyUsage);
  if (!(await store.organizers.revokeKey(id, new Date())))
    throw new Misuse((words) => words.command.noSuchKey(id));
  console.log(bothLanguages((words) => words.command.keyRevoked(id)));
}

async function create(store: Store, options: Typed['options']): Promise<void> {
  const organizer = options['organizer'];
  const wanted = String(options['scopes'] ?? scopes.join()).split(',');
  const isKnown = wanted.every((scope) => (scopes as readonly string[]).includes(scope));
  if (typeof organizer !== 'string' || !/^(\*|[a-z][a-z0-9-]*)$/.test(organizer) || !isKnown)
    throw new Misuse((words) => words.command.keyUsage);
  const { kept, shown } = newOrganizerKey({ organizer, scopes: wanted as Scope[] }, new Date(), randomBytes);
  await store.organizers.addKey(kept);
  console.error(bothLanguages((words) => words.command.keyShownOnce(kept.id)));
  console.log(shown);
}

async function list(store: Store): Promise<void> {
  for (const { id, organizer, scopes: may, createdAt, revokedAt = '' } of await store.organizers.keys())
    console.log([id, organizer, may.join(','), createdAt, revokedAt].join('\t'));
}
