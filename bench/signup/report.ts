import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabasePlace } from '../../packages/server/src/store/database-place.ts';
import { openStore } from '../../packages/server/src/store/open-store.ts';
import { environmentOf } from '../../tests/server/databases.ts';
import { startPostgres } from '../../tests/server/postgres.ts';
import { sampleEvent, today } from '../../tests/server/sample-event.ts';
import { testKeyring } from '../../tests/server/test-keys.ts';
import type { Judgement } from '../judge.ts';
import { table } from '../table.ts';
import { median } from '../timing.ts';
import { type Limit, postgresLimit, postgresTool, sqliteLimit } from './limit.ts';
import { clients, type Load, reading, signingUp } from './load.ts';
import { serving, type Serving } from './server-process.ts';
import { judgedReading, judgedSignups } from './targets.ts';

/** How often the limit and ours take turns, and for how many seconds (an even number) each. */
export interface Turns {
  readonly rounds: number;
  readonly seconds: number;
}

interface Round {
  readonly signups: Load;
  readonly limit: number;
  readonly reads: Load;
  readonly hono: Load;
}

const eventOf = (round: number) => `kelas-${round}`;

/** Sign-ups and reading on both databases, beside what the database and Hono do with nothing around them; what we aim for, judged. */
export async function reportSignups(turns: Turns): Promise<Judgement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-bench-'));
  const postgres = await startPostgres();
  try {
    const url = await postgres.freshDatabase();
    const sqlite = await rounds({ path: join(folder, 'bench.sqlite') }, sqliteLimit(folder), turns);
    const other = await rounds({ url }, await postgresLimit(folder, url), turns);
    console.log(`\nSign-ups of ${clients} clients for one event, each kept on the disk when it is answered`);
    console.log(`The limit of PostgreSQL by ${postgresTool}; medians of ${turns.rounds} rounds`);
    return [...reported('SQLite', sqlite), ...reported('PostgreSQL', other)];
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every round has an event of its own, so that none is slower for what the one before wrote. */
async function rounds(place: DatabasePlace, limit: Limit, turns: Turns): Promise<Round[]> {
  await announce(place, turns.rounds);
  const limits = { PAYUNG_SIGNUPS_PER_ADDRESS: '0', PAYUNG_SIGNUPS_PER_EVENT: '0' };
  const ours = await serving('packages/server/src/main.ts', { ...environmentOf(place), ...limits });
  const event = await (await fetch(`${ours.address}/api/events/${eventOf(0)}`)).text();
  const hono = await serving('bench/signup/bare-hono.mjs', {}, event);
  const all: Round[] = [];
  // The first is for warming up.
  for (let n = 0; n <= turns.rounds; n += 1) all.push(await round({ ours, hono, limit, n }, turns.seconds));
  await Promise.all([ours.stop(), hono.stop()]);
  return all.slice(1);
}

interface Contestants {
  readonly ours: Serving;
  readonly hono: Serving;
  readonly limit: Limit;
  readonly n: number;
}

/** Ours stands between two measurements of its limit: a machine that slows down slows both. */
async function round({ ours, hono, limit, n }: Contestants, seconds: number): Promise<Round> {
  const path = `/api/events/${eventOf(n)}`;
  const before = limit(seconds / 2);
  const signups = await signingUp(ours.address, eventOf(n), seconds);
  const after = limit(seconds / 2);
  const bareBefore = await reading(hono.address, path, seconds / 2);
  const reads = await reading(ours.address, path, seconds);
  const bareAfter = await reading(hono.address, path, seconds / 2);
  const bare = {
    perSecond: (bareBefore.perSecond + bareAfter.perSecond) / 2,
    p99: Math.max(bareBefore.p99, bareAfter.p99),
  };
  return { signups, limit: (before + after) / 2, reads, hono: bare };
}

async function announce(place: DatabasePlace, last: number): Promise<void> {
  const store = await openStore({ ...place, keyring: testKeyring });
  const events = Array.from({ length: last + 1 }, (_, n) =>
    sampleEvent({ id: eventOf(n), capacity: 100_000 }),
  );
  await store.announce(events, today);
  await store.close();
}

function reported(name: string, all: readonly Round[]): Judgement[] {
  const middle = (of: (one: Round) => number) => median(all.map(of));
  const whole = (of: (one: Round) => number) => Math.round(middle(of)).toLocaleString('en');
  const share = middle(({ signups, limit }) => signups.perSecond / limit);
  const ofHono = middle(({ reads, hono }) => reads.perSecond / hono.perSecond);
  const percent = (value: number) => `${(100 * value).toFixed(0)} %`;
  console.log(
    table(
      [name, 'a second', 'p99, ms', 'share'],
      [
        ['bare inserts', whole(({ limit }) => limit), '', ''],
        [
          'sign-ups',
          whole(({ signups }) => signups.perSecond),
          whole(({ signups }) => signups.p99),
          percent(share),
        ],
        ['bare Hono', whole(({ hono }) => hono.perSecond), whole(({ hono }) => hono.p99), ''],
        [
          'reading an event',
          whole(({ reads }) => reads.perSecond),
          whole(({ reads }) => reads.p99),
          percent(ofHono),
        ],
      ],
    ),
  );
  return [
    judgedSignups(name, share),
    judgedReading(
      name,
      middle(({ reads }) => reads.perSecond),
      ofHono,
    ),
  ];
}
