import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../tests/site/browser.ts';
import { buildBelow, place } from '../built-pages.ts';
import type { Judgement } from '../judge.ts';
import { slowPhone } from '../pages/line.ts';
import { account, bytesOf, withPage } from '../pages/visit.ts';
import { startServer } from '../server.ts';
import { table } from '../table.ts';
import { median } from '../timing.ts';
import { judgedUsable } from './aims.ts';
import { type Usable, watchForm } from './usable.ts';

declare const usable: Promise<Usable>;

interface Contestant {
  readonly name: string;
  readonly path: string;
  /** Within how many seconds it is to be usable where a plain form is after `plainSeconds`. */
  readonly mostSeconds?: number;
}

const contestants: readonly Contestant[] = [
  { name: 'plain HTML', path: '/bench/form-plain/' },
  { name: 'ours, frame page', path: '/embed/event-signup?event=kue-kering-sidoarjo', mostSeconds: 1.6 },
  { name: 'ours, loader', path: '/bench/form-host/', mostSeconds: 2.4 },
];

const page = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`${name}.html`, import.meta.url)), 'utf8');

async function buildPages(): Promise<void> {
  for (const name of ['plain', 'host'])
    await buildBelow(`form-${name}`, async (folder) => place(`${folder}/index.html`, page(name)));
}

/** Prints how soon each form can be used on a slow phone, and judges ours; visits take turns, the medians count. */
export async function reportForms(visits: number, latencyMs: number): Promise<Judgement[]> {
  await buildPages();
  const site = await startServer();
  const browser = await openBrowser();
  const made = contestants.map((): (Usable & { readonly bytes: number })[] => []);
  try {
    for (let round = 0; round < visits; round += 1) {
      for (const [at, { path }] of contestants.entries()) {
        const seen = await withPage(
          browser,
          { width: 360, height: 740 },
          { ...slowPhone, latencyMs },
          async (phone) => {
            await phone.addInitScript(watchForm);
            await phone.goto(site.address + path, { waitUntil: 'commit' });
            const told = await phone.evaluate(() => usable);
            const { fetched } = await phone.evaluate(account);
            if (process.argv.includes('--waterfall') && round === 0) console.log(fetched);
            return { ...told, bytes: bytesOf(fetched) };
          },
        );
        made[at]!.push(seen);
      }
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  const seconds = (at: number): number => median(made[at]!.map((one) => one.at)) / 1000;
  const shifts = (at: number): number => Math.max(...made[at]!.map((one) => one.shifts));
  console.log(
    `\nThe sign-up form in Chromium at 400 kbit/s, ${latencyMs} ms to the first byte, processor 6 times slower; ${visits} visits each`,
  );
  const rows = contestants.map(({ name, mostSeconds }, at) => [
    name,
    `${seconds(at).toFixed(2)} s`,
    mostSeconds ? `${mostSeconds} s` : '',
    shifts(at).toFixed(3),
    String(median(made[at]!.map(({ bytes }) => bytes))),
  ]);
  console.log(table(['', 'usable', 'aim', 'CLS', 'bytes'], rows));
  return contestants.flatMap(({ name, mostSeconds }, at) =>
    mostSeconds
      ? [judgedUsable(name, { seconds: seconds(at), shifts: shifts(at) }, mostSeconds, seconds(0))]
      : [],
  );
}
