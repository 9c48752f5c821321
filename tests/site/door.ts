import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Receipt, SignupRequest } from '@payung/signup';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startSite, type Site } from './running-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The day of the test site is the day of the phones, whenever the tests run. */
export const doorDay = new Date('2026-11-21T09:00:00+07:00');

/** The sample event at whose door the tests stand: two times with fifteen seats each. */
export const eventId = 'kue-kering-sidoarjo';
export const doorPath = `/penyelenggara/acara/${eventId}/hadir`;

/** The built site with an organiser's key and a database that can be looked into. */
export interface DoorSite {
  readonly site: Site;
  readonly key: string;
  /** Of somebody who signed in with it; keys may be tried ten times a minute. */
  readonly cookie: { readonly name: string; readonly value: string };
  signUp(name: string, more?: Partial<SignupRequest>): Promise<Receipt>;
  cancel(receipt: Receipt): Promise<void>;
  /** When the server holds that somebody came, by its rows. */
  cameAt(code: string): string | null;
  remove(): Promise<void>;
}

/** Starts the built site and makes a key for it. */
export async function openDoorSite(): Promise<DoorSite> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-door-'));
  const data = join(folder, 'payung.sqlite');
  const environment = { PAYUNG_DATA: data, PAYUNG_SIGNUPS_PER_ADDRESS: '0' };
  const site = await startSite(environment);
  const command = ['packages/server/bin/payung-server.ts', 'key', 'create', '--organizer', 'branch'];
  const key = execFileSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  let people = 0;
  return {
    site,
    key,
    cookie: await cookieFor(site, key),
    async signUp(name, more = {}) {
      const response = await fetch(`${site.address}/api/events/${eventId}/signups`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `door-test-${++people}` },
        body: JSON.stringify({
          name,
          contact: { kind: 'whatsapp', value: '081234567890' },
          session: 'pagi',
          answers: { 'grup-penjualan': false },
          consent: { version: '2026-11', accepted: true },
          language: 'id',
          ...more,
        }),
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Receipt;
    },
    async cancel({ secret }) {
      await fetch(`${site.address}/api/signups/${secret}`, { method: 'DELETE' });
    },
    cameAt(code) {
      const database = new DatabaseSync(data, { readOnly: true });
      const row = database.prepare('select checked_in_at from signups where code = ?').get(code);
      database.close();
      return row!['checked_in_at'] as string | null;
    },
    async remove() {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function cookieFor(site: Site, kunci: string): Promise<DoorSite['cookie']> {
  const answer = await fetch(`${site.address}/penyelenggara/masuk`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', Origin: site.address },
    body: new URLSearchParams({ kunci }),
    redirect: 'manual',
  });
  const [name, value] = answer.headers.get('Set-Cookie')!.split(';')[0]!.split('=');
  return { name: name!, value: value! };
}

/** A phone at the door. */
export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** How a phone differs from others. */
export interface PhoneParts {
  readonly width?: number;
  readonly dark?: boolean;
  /** What its clock shows. */
  readonly clock?: Date;
  /** Whether somebody signs in on it; else it shares the sign-in of the others. */
  readonly signsIn?: boolean;
}

/** A phone that somebody signed in with, and that has opened the door. */
export async function openPhone(
  browser: Browser,
  { site, key, cookie }: DoorSite,
  { width = 360, dark = false, clock = doorDay, signsIn = false }: PhoneParts = {},
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  await context.clock.setFixedTime(clock);
  const path = '/penyelenggara';
  const { hostname: domain } = new URL(site.address);
  if (!signsIn) await context.addCookies([{ ...cookie, domain, path, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  await page.goto(site.address + doorPath);
  if (signsIn) {
    await page.getByLabel('Kunci penyelenggara').fill(key);
    await page.getByRole('button', { name: 'Masuk' }).click();
  }
  await page.getByText('bisa dibuka tanpa jaringan').waitFor();
  return { context, page };
}
