import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gathering, shared } from '@payung/server/gathering';

const turn = () => new Promise(setImmediate);

/** Works that end when the test lets them, and what each was given. */
function heldWorks() {
  const given: (readonly [string, ...number[]])[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const ask = gathering<number, number>((key, items) => {
    given.push([key, ...items]);
    return new Promise((done, failed) =>
      ends.push((error) => (error ? failed(error) : done(items.map((item) => 10 * item)))),
    );
  });
  return { given, ends, ask };
}

describe('gathering()', () => {
  it('does together what comes before a work begins, and gives each its own result', async () => {
    const { given, ends, ask } = heldWorks();
    const results = Promise.all([ask('a', 1), ask('a', 2), ask('b', 3)]);
    await turn();
    assert.deepEqual(given, [
      ['a', 1, 2],
      ['b', 3],
    ]);
    for (const end of ends) end();
    assert.deepEqual(await results, [10, 20, 30]);
  });

  it('lets nothing join a work that has begun: it is done together after it', async () => {
    const { given, ends, ask } = heldWorks();
    const first = ask('a', 1);
    await turn();
    const later = Promise.all([ask('a', 2), ask('a', 3)]);
    await turn();
    assert.deepEqual(given, [['a', 1]]);
    ends[0]!();
    assert.equal(await first, 10);
    await turn();
    assert.deepEqual(given[1], ['a', 2, 3]);
    ends[1]!();
    assert.deepEqual(await later, [20, 30]);
  });

  it('fails all of a work that fails, and goes on', async () => {
    const { ends, ask } = heldWorks();
    const failing = Promise.allSettled([ask('a', 1), ask('a', 2)]);
    await turn();
    const next = ask('a', 3);
    ends[0]!(new Error('full'));
    assert.deepEqual(
      (await failing).map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    await turn();
    ends[1]!();
    assert.equal(await next, 30);
  });

  it('begins anew when everything is done', async () => {
    const { given, ends, ask } = heldWorks();
    for (const item of [1, 2]) {
      const result = ask('a', item);
      await turn();
      ends.at(-1)!();
      assert.equal(await result, 10 * item);
    }
    assert.equal(given.length, 2);
  });
});

describe('shared()', () => {
  it('reads once for all who ask at the same moment, and never gives what was read before they asked', async () => {
    let reads = 0;
    const read = shared(() => Promise.resolve(++reads));
    assert.deepEqual(await Promise.all([read('a'), read('a'), read('a')]), [1, 1, 1]);
    assert.equal(await read('a'), 2);
  });
});
