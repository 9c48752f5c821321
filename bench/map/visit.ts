import { setTimeout as pause } from 'node:timers/promises';
import type { Circumstances } from '../pages/line.ts';
import { account, bytesOf, withPage, type Browser, type Page } from '../pages/visit.ts';
import type { Contestant } from './contestants.ts';
import { givenOf, shippedShares } from './figures.ts';
import type { Stop } from './stops.ts';
import { classOf, percentText, valuesOf } from './values.ts';
import { watchMap, type Deed, type MapWatcher } from './watcher.ts';

/** One visit, in milliseconds; moments since the navigation began. */
export interface MapVisit {
  readonly drawn: number;
  /** The longest task until the page is at rest; 0 where none took 50 ms. */
  readonly longest: number;
  /** Pointer to painted tooltip, one a stop. */
  readonly hovers: readonly number[];
  /** Arrow key to painted focus, one a key; none where keys do nothing. */
  readonly keys: readonly number[];
  /** Other values handed over to painted map; the first, which may fetch what it needs, stands apart. */
  readonly swaps: readonly number[];
  readonly firstSwap: number;
  /** Bytes until the page is at rest, and those that using it asks for. */
  readonly bytes: number;
  readonly later: number;
  /** Bytes that scripts hold at rest, after garbage is collected. */
  readonly heap: number;
}

/** How often the values are swapped, after the first time. */
const swaps = 10;

/** Milliseconds after which a person gives up. */
const patience = 20_000;

const desk = { width: 1000, height: 800 };

declare const mapWatcher: MapWatcher;

const open = async (page: Page, address: string, { path, tip }: Contestant): Promise<void> => {
  await page.addInitScript(watchMap, { tip, classes: shippedShares().map(classOf) });
  await page.goto(address + path, { waitUntil: 'commit' });
};

/** Visits a page with an empty cache, points at every stop, then swaps all values again and again. */
export function visitMap(
  browser: Browser,
  address: string,
  contestant: Contestant,
  stops: readonly Stop[],
  circumstances?: Circumstances,
): Promise<MapVisit> {
  return withPage(browser, desk, circumstances, async (page) => {
    await open(page, address, contestant);
    const drawn = await page.evaluate(() => mapWatcher.drawn);
    await page.waitForLoadState('networkidle');
    await atRest(page);
    const { fetched, longest } = await page.evaluate(account);
    const bytes = bytesOf(fetched);
    const heap = await heapOf(page);
    if (!contestant.tip)
      return { drawn, longest, hovers: [], keys: [], swaps: [], firstSwap: NaN, bytes, later: 0, heap };
    const hovers: number[] = [];
    const pixels = await page.evaluate((all) => mapWatcher.pixelsOf(all), stops);
    for (const [at, { name }] of stops.entries()) hovers.push(await pointAt(page, pixels[at]!, [name]));
    const keys = contestant.hasKeys ? await walk(page, stops.length) : [];
    const all: number[] = [];
    for (let seed = 0; seed <= swaps; seed += 1) all.push(await swap(page, seed));
    // The last values have truly come: the tooltip tells one of them.
    const { name, place } = stops[0]!;
    await pointAt(page, pixels[0]!, [name, percentText(valuesOf(swaps)[place]!)]);
    const later = bytesOf((await page.evaluate(account)).fetched) - bytes;
    return { drawn, longest, hovers, keys, swaps: all.slice(1), firstSwap: all[0]!, bytes, later, heap };
  });
}

/** Waits until the page has nothing to do, so that one deed is not measured with what the one before left over. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 })));

async function pointAt(page: Page, [x, y]: readonly [number, number], texts: string[]): Promise<number> {
  await page.evaluate((expected) => mapWatcher.expectTip(expected), texts);
  await page.mouse.move(x, y);
  return toldIn(page, `${texts.join(', ')} at ${x}, ${y}`);
}

/** What is waited for, in milliseconds. */
async function toldIn(page: Page, what: string): Promise<number> {
  const told = await page.evaluate((patience) => {
    const never = new Promise<number>((resolve) => setTimeout(resolve, patience, NaN));
    return Promise.race([mapWatcher.told, never]);
  }, patience);
  if (Number.isNaN(told)) throw new Error(`no tooltip: ${what}`);
  await atRest(page);
  return told;
}

/** Walks to and fro by arrow keys from the region that Tab leads to. */
async function walk(page: Page, steps: number): Promise<number[]> {
  await page.mouse.move(0, 0);
  await page.locator('path[tabindex="0"]').focus();
  const took: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.evaluate(() => mapWatcher.expectFocus());
    await page.keyboard.press(step % 2 ? 'ArrowRight' : 'ArrowLeft');
    took.push(await toldIn(page, `an arrow key, step ${step}`));
  }
  return took;
}

async function swap(page: Page, seed: number): Promise<number> {
  const values = valuesOf(seed);
  const handed = { seed, figures: givenOf(values), classes: values.map(classOf) };
  const took = await page.evaluate(
    ({ seed, figures, classes }) => mapWatcher.swap(seed, figures, classes),
    handed,
  );
  await atRest(page);
  return took;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
}

/** Where the stops of a contestant are in the window; the same at every visit. */
export function pixelsOf(
  browser: Browser,
  address: string,
  contestant: Contestant,
  stops: readonly Stop[],
): Promise<(readonly [x: number, y: number])[]> {
  return withPage(browser, desk, undefined, async (page) => {
    await open(page, address, contestant);
    await page.evaluate(() => mapWatcher.drawn);
    await page.waitForLoadState('networkidle');
    return page.evaluate((all) => mapWatcher.pixelsOf(all), stops);
  });
}

/** How a person goes on trying, besides what the script in the page does: a mouse and a key send about 60 events a second. */
const persistence = 16;

/**
 * When a page first answers to a deed that somebody tries from the beginning on, in milliseconds since the navigation began:
 * the mouse moves to and fro between two regions, an arrow key is pressed again and again, a button is clicked as soon as it can be
 * seen. Infinity where there is no answer.
 */
export function firstAnswer(
  browser: Browser,
  address: string,
  contestant: Contestant,
  deed: Deed,
  stops: readonly Stop[],
  pixels: readonly (readonly [x: number, y: number])[],
  circumstances?: Circumstances,
): Promise<number> {
  return withPage(browser, desk, circumstances, async (page) => {
    await open(page, address, contestant);
    const names = stops.map(({ name }) => name);
    let isAnswered = false;
    const answer = page
      .evaluate(
        ({ deed, names, patience }) => {
          const never = new Promise<number>((resolve) => setTimeout(resolve, patience, Infinity));
          return Promise.race([mapWatcher.firstAnswer(deed, names), never]);
        },
        { deed, names, patience },
      )
      .finally(() => (isAnswered = true));
    const trying = (async () => {
      for (let turn = 0; !isAnswered; turn += 1) {
        if (deed === 'hover') await page.mouse.move(...pixels[turn % pixels.length]!);
        if (deed === 'arrow') await page.keyboard.press('ArrowRight');
        await pause(persistence);
      }
    })();
    const [moment] = await Promise.all([answer, trying]);
    return moment;
  });
}
