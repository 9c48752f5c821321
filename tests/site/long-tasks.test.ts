import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../sizes/answered.ts';
import { answer } from '../sizes/visit.ts';
import { longestIn, longestTask } from './longest-task.ts';
import { siteAndBrowser } from './site-and-browser.ts';
import { slownessOf, yardstickTask } from './yardstick-page.ts';

const started = siteAndBrowser();

/** A cheap phone is four times slower, and waits no longer than a finger does not notice. */
const phone = 4;
const limitMs = 50;

/** Other programs take part of a visit: the best of some is what we need. */
const visits = 4;

/** The longest tasks of one visit, in milliseconds, and those of a page of fixed work before and after it. */
interface Visit {
  readonly tasks: Readonly<Record<string, number>>;
  readonly yardsticks: readonly [number, number];
}

/** A slow machine is allowed as much more time as fixed work takes more on it at that time. */
const isShort = ({ tasks, yardsticks }: Visit): boolean =>
  Object.values(tasks).every((taken) => taken * phone <= limitMs * slownessOf(yardsticks));

/** Opens a page until it comes, and is used, without a long task of ours; asserts that one of some visits was such. */
async function assertShort(path: string, use?: Parameters<typeof answer>[1]): Promise<void> {
  const { browser, site } = started;
  const seen: Visit[] = [];
  let before = await yardstickTask(browser);
  while (seen.length < visits && !seen.some(isShort)) {
    const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const during = (act: () => Promise<unknown>) => longestTask(browser, page, site.address, act);
    const opening = await during(() => page.goto(site.address + path, { waitUntil: 'networkidle' }));
    const tasks = { opening, ...(use && { using: await during(() => answer(page, use)) }) };
    await context.close();
    const after = await yardstickTask(browser);
    seen.push({ tasks, yardsticks: [before, after] });
    before = after;
  }
  for (const { tasks } of seen)
    assert.ok(Math.min(...Object.values(tasks)) > 0, `${path}: no script of ours was seen`);
  assert.ok(seen.some(isShort), `${path}: ${JSON.stringify(seen)}`);
}

describe('on a phone four times slower than this machine no task of ours is longer than 50 ms', () => {
  for (const one of answered)
    it(`while the calculator ${one.calculation} comes and is answered`, () =>
      assertShort(`/embed/calculator?calculation=${one.calculation}`, one));

  it('would be seen if one were', async () => {
    const { browser, site } = started;
    const page = await browser.newPage();
    await page.route('**/assets/coverage-card-*.js', async (route) => {
      const response = await route.fetch();
      const busy = 'for (let x = 0, i = 0; i < 1e8; i++) x = (x + i) % 7;';
      await route.fulfill({ response, body: `${busy}${await response.text()}` });
    });
    const before = await yardstickTask(browser);
    const opening = await longestTask(browser, page, site.address, async () => {
      await page.goto(`${site.address}/embed/coverage-card?region=3510`, { waitUntil: 'networkidle' });
      await page.locator('payung-coverage-card .root').first().waitFor();
    });
    await page.close();
    const after = await yardstickTask(browser);
    assert.ok(!isShort({ tasks: { opening }, yardsticks: [before, after] }), `${opening} ms`);
  });

  it('while a form comes', () => assertShort('/embed/event-signup?event=kue-kering-sidoarjo'));
});

describe('longestIn()', () => {
  const site = 'http://payung.example';
  const task = {
    ph: 'X',
    name: 'ThreadControllerImpl::RunTask',
    pid: 1,
    tid: 1,
    ts: 0,
    dur: 90_000,
    tdur: 60_000,
  };
  const script = { ph: 'X', name: 'FunctionCall', pid: 1, tid: 1, ts: 5, dur: 10 };

  it('counts the time of the processor in a task that runs a script of the site', () => {
    assert.equal(longestIn([task, { ...script, args: { data: { url: `${site}/assets/a.js` } } }], site), 60);
  });

  it('counts a task in which a module begins', () => {
    assert.equal(longestIn([task, { ...script, name: 'v8.evaluateModule' }], site), 60);
  });

  it('counts no task of anybody else, and none of another thread', () => {
    assert.equal(
      longestIn([task, { ...script, args: { data: { url: 'https://lain.example/a.js' } } }], site),
      0,
    );
    assert.equal(
      longestIn([task, { ...script, tid: 2, args: { fileName: `${site}/assets/a.js` } }], site),
      0,
    );
  });
});
