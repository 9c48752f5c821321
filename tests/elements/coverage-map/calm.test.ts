import { expect } from '@open-wc/testing';
import { withPauses, type Pieces } from '@payung/coverage/pieces';
import { calmPause } from '../../../packages/elements/src/coverage-map/calm.ts';

/** A page whose time stands still until work takes some, and that counts its turns. */
class FakePage {
  time = 0;
  /** The time at each turn. */
  readonly turns: number[] = [];
  readonly now = (): number => this.time;
  readonly turn = (): Promise<void> => {
    this.turns.push(this.time);
    return Promise.resolve();
  };

  /** Work of so many pieces that takes so many milliseconds each. */
  *work(pieces: number, each: number): Pieces<string> {
    for (let piece = 1; piece <= pieces; piece += 1) {
      this.time += each;
      yield piece / pieces;
    }
    return 'done';
  }
}

const { signal } = new AbortController();

describe('calmPause()', () => {
  it('gives the page its turn after the piece with which 16 milliseconds have passed, and not before', async () => {
    const page = new FakePage();
    const shares: number[] = [];
    const pause = calmPause(signal, (share) => void shares.push(share), page);
    expect(await withPauses(page.work(20, 7), pause)).to.equal('done');
    // A piece of 7 ms: the third makes it 21. A second turn where a new tenth is told.
    expect(page.turns).to.deep.equal([21, 21, 42, 42, 63, 63, 84, 84, 105, 105, 126, 126]);
    expect(shares).to.deep.equal([0.15, 0.3, 0.45, 0.6, 0.75, 0.9]);
  });

  it('tells each tenth once, in a turn of its own', async () => {
    const page = new FakePage();
    const told: number[] = [];
    const pause = calmPause(signal, (share) => void told.push(Math.floor(share * 10)), page);
    await withPauses(page.work(1000, 16), pause);
    expect(told).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(page.turns.length).to.equal(1000 + told.length);
  });

  it('does not stop work that is done within 16 milliseconds', async () => {
    const page = new FakePage();
    await withPauses(
      page.work(15, 1),
      calmPause(signal, () => undefined, page),
    );
    expect(page.turns).to.deep.equal([]);
  });

  it('ends the work once nobody waits for it', async () => {
    const page = new FakePage();
    const abort = new AbortController();
    const pause = calmPause(abort.signal, (share) => void (share > 0.5 && abort.abort()), page);
    const failure = await withPauses(page.work(100, 10), pause).catch((error: Error) => error.name);
    expect(failure).to.equal('AbortError');
    expect(page.time).to.be.below(700);
  });
});
