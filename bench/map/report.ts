import { loadavg } from 'node:os';
import { openBrowser } from '../../tests/site/browser.ts';
import type { Judgement } from '../judge.ts';
import { slowPhone, type Circumstances } from '../pages/line.ts';
import type { Browser } from '../pages/visit.ts';
import { startServer } from '../server.ts';
import { table } from '../table.ts';
import { median } from '../timing.ts';
import { buildMaps } from './build.ts';
import { contestants, d3, floor, ours, type Contestant } from './contestants.ts';
import { stops, type Stop } from './stops.ts';
import {
  columns,
  judgedBytes,
  judgedFirst,
  judgedTimes,
  judgedWithin,
  mostTimesD3,
  mostTimesFloor,
  oneFrame,
} from './targets.ts';
import type { Medians } from './targets.ts';
import { firstAnswer, pixelsOf, visitMap, type MapVisit } from './visit.ts';
import type { Deed } from './watcher.ts';

/** What is measured; the slow line and phone are left out where somebody wants a quick look. */
export interface MapOptions {
  readonly latencyMs: number;
  readonly isFastOnly: boolean;
}

/** How many regions the mouse goes to at each visit. */
const howManyStops = 20;

interface Condition {
  readonly name: 'fast' | 'slow';
  readonly about: string;
  readonly circumstances: Circumstances | undefined;
  readonly visits: Map<Contestant, MapVisit[]>;
  readonly answers: Map<Contestant, Map<Deed, number[]>>;
}

/** Why a contestant did not run, by contestant. */
type Failures = Map<Contestant, string>;

const deeds = Object.keys(mostTimesD3) as Deed[];

/** What the first answer is measured of: bare d3 can only be pointed at. */
const tried: readonly (readonly [Contestant, readonly Deed[]])[] = [
  [d3, ['hover']],
  [ours, deeds],
];

/** Prints what each page takes, all in turns on both lines, and judges ours; the medians of all visits count. */
export async function reportMaps(
  visits: number,
  { latencyMs, isFastOnly }: MapOptions,
): Promise<Judgement[]> {
  const slow = { ...slowPhone, latencyMs };
  const conditions = [
    condition('fast', 'this machine, nothing slowed down', undefined),
    ...(isFastOnly
      ? []
      : [
          condition(
            'slow',
            `${slow.bitsPerSecond / 1000} kbit/s, ${latencyMs} ms, ${slow.slowdown} × slower`,
            slow,
          ),
        ]),
  ];
  console.log(`\nThe map of 514 regions in Chromium, ${visits} visits a page and line, in turns`);
  await buildMaps();
  const failures: Failures = new Map();
  const site = await startServer();
  const browser = await openBrowser();
  try {
    const places = stops(howManyStops);
    for (let round = 0; round < visits; round += 1) {
      for (const one of conditions) await takeTurns(browser, site.address, places, one, failures);
      console.log(`${round + 1} of ${visits}; load of the machine ${loadavg()[0]!.toFixed(1)}`);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  return conditions.flatMap((one) => conclude(one, failures));
}

function condition(
  name: Condition['name'],
  about: string,
  circumstances: Circumstances | undefined,
): Condition {
  const answers = new Map(
    tried.map(([contestant, those]) => [contestant, new Map(those.map((deed) => [deed, [] as number[]]))]),
  );
  return { name, about, circumstances, visits: new Map(contestants.map((one) => [one, []])), answers };
}

async function takeTurns(
  browser: Browser,
  address: string,
  places: readonly Stop[],
  { circumstances, visits, answers }: Condition,
  failures: Failures,
): Promise<void> {
  for (const contestant of contestants.filter((one) => !failures.has(one))) {
    try {
      visits.get(contestant)!.push(await visitMap(browser, address, contestant, places, circumstances));
    } catch (cause) {
      // Some browsers have no WebGL: the table says so. Without the others there is nothing to compare.
      if (!contestant.isLibrary) throw new Error(contestant.name, { cause });
      failures.set(contestant, String(cause).split('\n')[0]!);
    }
  }
  for (const [contestant, those] of answers) {
    const [from, to] = [places[0]!, places[1]!];
    const pixels = await pixelsOf(browser, address, contestant, [from, to]);
    for (const [deed, moments] of those) {
      moments.push(await firstAnswer(browser, address, contestant, deed, [from, to], pixels, circumstances));
    }
  }
}

function mediansOf(visits: readonly MapVisit[]): Medians {
  const of = (value: (visit: MapVisit) => number): number => median(visits.map(value));
  const ofAll = (values: (visit: MapVisit) => readonly number[]): number => median(visits.flatMap(values));
  return {
    bytes: of(({ bytes }) => bytes),
    drawn: of(({ drawn }) => drawn),
    longest: of(({ longest }) => longest),
    hover: ofAll(({ hovers }) => hovers),
    swap: ofAll(({ swaps }) => swaps),
    heap: of(({ heap }) => heap),
  };
}

const milliseconds = (ms: number): string =>
  Number.isNaN(ms) ? '' : ms === Infinity ? 'never' : ms.toFixed(ms < 100 ? 1 : 0);
const times = (ratio: number): string => (Number.isNaN(ratio) ? '' : ratio.toFixed(2));

/** Prints the table of one line and judges ours on it. */
function conclude(
  { name, about, circumstances, visits, answers }: Condition,
  failures: Failures,
): Judgement[] {
  const medians = new Map([...visits].map(([contestant, made]) => [contestant, mediansOf(made)]));
  const [least, bare, own] = [medians.get(floor)!, medians.get(d3)!, medians.get(ours)!];
  const rows = contestants.map((contestant) => {
    const failure = failures.get(contestant);
    if (failure) return [contestant.name, `did not run: ${failure}`];
    const { bytes, drawn, longest, hover, swap, heap } = medians.get(contestant)!;
    const made = visits.get(contestant)!;
    return [
      contestant.name,
      String(bytes),
      String(median(made.map(({ later }) => later))),
      milliseconds(drawn),
      times(drawn / least.drawn),
      longest ? milliseconds(longest) : '< 50',
      milliseconds(hover),
      times(hover / bare.hover),
      milliseconds(swap),
      times(swap / bare.swap),
      milliseconds(median(made.map(({ firstSwap }) => firstSwap))),
      (heap / 1e6).toFixed(1),
    ];
  });
  const head = ['ms', 'bytes', 'on use', 'drawn', '× floor', 'longest task', 'hover', '× d3', 'swap', '× d3'];
  console.log(`\n${name}: ${about}\n${table([...head, 'first swap', 'heap, MB'], rows)}`);
  const key = median(visits.get(ours)!.flatMap(({ keys }) => keys));
  console.log(`Arrow key to painted focus, ours: ${milliseconds(key)} ms`);
  const answer = (contestant: Contestant, deed: Deed): number => median(answers.get(contestant)!.get(deed)!);
  const reference = answer(d3, 'hover');
  console.log(`First answer, ms: bare d3 ${milliseconds(reference)} (hover); ours ${told(answer)}`);
  const libraries = contestants.filter((one) => one.isLibrary && !failures.has(one));
  return [
    // How soon it is there matters where a line is slow, and those aims come from there; a frame is one of normal speed.
    ...(circumstances
      ? [
          judgedTimes('map seen, × floor', own.drawn, least.drawn, mostTimesFloor),
          ...deeds.map((deed) =>
            judgedTimes(`first answer to ${deed}, × d3`, answer(ours, deed), reference, mostTimesD3[deed]),
          ),
        ]
      : [judgedWithin('hover', own.hover, oneFrame), judgedWithin('arrow key to focus', key, oneFrame)]),
    judgedTimes('hover, × d3', own.hover, bare.hover, 1),
    judgedTimes('swap, × d3', own.swap, bare.swap, 1),
    judgedBytes(own.bytes),
    ...columns.map((column) =>
      judgedFirst(
        column,
        own[column],
        libraries.map((one) => [one.name, medians.get(one)![column]] as const),
      ),
    ),
  ].map(({ fails, line }) => ({ fails, line: `${name}: ${line}` }));
}

const told = (answer: (contestant: Contestant, deed: Deed) => number): string =>
  deeds.map((deed) => `${milliseconds(answer(ours, deed))} (${deed})`).join(', ');
