import { openBrowser } from '../../tests/site/browser.ts';
import type { Judgement } from '../judge.ts';
import { startServer } from '../server.ts';
import { table } from '../table.ts';
import { median } from '../timing.ts';
import { judgedAnswer, judgedPress } from './aims.ts';
import { buildPages } from './build.ts';
import { contestants } from './contestants.ts';
import { slowPhone } from './line.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;

/** Prints how soon each page answers to what is entered, and to a key press, and judges ours; visits take turns, the medians count. */
export async function reportPages(visits: number, latencyMs: number): Promise<Judgement[]> {
  const circumstances = { ...slowPhone, latencyMs };
  const { bitsPerSecond, slowdown } = circumstances;
  console.log(
    `\nPages in Chromium at ${bitsPerSecond / 1000} kbit/s, ${latencyMs} ms to the first byte, processor ${slowdown} times slower; ${visits} visits each`,
  );
  await buildPages();
  const site = await startServer();
  const browser = await openBrowser();
  const made = contestants.map((): Visit[] => []);
  try {
    for (let round = 0; round < visits; round += 1) {
      for (const [place, contestant] of contestants.entries()) {
        made[place]!.push(await visit(browser, site.address, contestant, circumstances));
      }
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  const of = (place: number, value: (visit: Visit) => number): number => median(made[place]!.map(value));
  const press = (place: number): number => median(made[place]!.flatMap(({ presses }) => presses));
  const rows = contestants.map(({ name, mostSeconds }, place) => [
    name,
    seconds(of(place, ({ steps }) => steps[0]!)),
    seconds(of(place, ({ answered }) => answered)),
    mostSeconds ? `${mostSeconds} s` : '',
    milliseconds(press(place)),
    milliseconds(median(made[place]!.flatMap(({ accounts }) => accounts))),
    (press(place) / press(0)).toFixed(2),
    milliseconds(of(place, ({ busy }) => busy)),
    String(of(place, ({ bytes }) => bytes)),
  ]);
  const head = [
    '',
    'first control',
    'answer',
    'aim',
    'key press',
    'event timing',
    '× plain',
    'busy',
    'bytes',
  ];
  console.log(table(head, rows));
  if (process.argv.includes('--waterfall')) made.forEach((all, place) => printWaterfall(place, all.at(-1)!));
  const answer = (place: number): number => of(place, ({ answered }) => answered) / 1000;
  return contestants.flatMap(({ name, mostSeconds }, place) =>
    mostSeconds
      ? [judgedAnswer(name, answer(place), mostSeconds, answer(0)), judgedPress(name, press(place), press(0))]
      : [],
  );
}

function printWaterfall(place: number, { fetched }: Visit): void {
  console.log(`\n${contestants[place]!.name}`);
  const rows = fetched.map(({ path, from, until, bytes }) => [
    path,
    milliseconds(from),
    milliseconds(until),
    String(bytes),
  ]);
  console.log(table(['', 'asked for', 'there', 'bytes'], rows));
}
