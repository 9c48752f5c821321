import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { painter } from '@payung/server/painter';
import type { LogEntry } from '@payung/server/log';

/** A painter's module that paints, fails, never ends, or is busy, as the picture says. */
const module = `data:text/javascript,${encodeURIComponent(`
let painted = 0;
export async function paint(svg) {
  if (svg.startsWith('broken')) throw new Error(svg);
  if (svg === 'endless') await new Promise(() => undefined);
  if (svg === 'busy') for (const end = Date.now() + 400; Date.now() < end; );
  painted += 1;
  return new TextEncoder().encode(svg + painted);
}
`)}`;

function started(limits = { waiting: 20, ms: 10_000 }) {
  const log: LogEntry[] = [];
  const paint = painter(module, (entry) => log.push(entry), limits);
  const text = async (svg: string) => new TextDecoder().decode(await paint(svg));
  return { log, text };
}

describe('painter()', () => {
  it('paints one picture after the other, in the order in which they are asked for', async () => {
    const { text } = started();
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map(text)), ['a1', 'b2', 'c3']);
  });

  it('keeps nobody else waiting while it paints', async () => {
    const { text } = started();
    await text('a');
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    await text('busy');
    clearInterval(turning);
    assert.ok(turns > 20, `${turns} turns in 400 ms`);
  });

  it('rejects what cannot be painted, logs it without its words, and paints the next', async () => {
    const { text, log } = started();
    const [broken, next] = await Promise.allSettled([text('broken: Siti'), text('a')]);
    assert.deepEqual([broken.status, next], ['rejected', { status: 'fulfilled', value: 'a1' }]);
    assert.deepEqual(
      log.map((entry) => [entry.event, 'where' in entry && entry.where]),
      [['error', 'pictures']],
    );
    assert.doesNotMatch(JSON.stringify(log), /Siti/);
  });

  it('gives up a picture that takes too long, and paints the next', async () => {
    const { text } = started({ waiting: 20, ms: 1500 });
    const [endless, next] = await Promise.allSettled([text('endless'), text('a')]);
    assert.deepEqual([endless.status, next], ['rejected', { status: 'fulfilled', value: 'a1' }]);
  });

  it('refuses when too many wait, and no longer when they are done', async () => {
    const { text } = started({ waiting: 1, ms: 10_000 });
    const answers = await Promise.allSettled(['a', 'b', 'c'].map(text));
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected'],
    );
    assert.equal(await text('d'), 'd3');
  });
});
