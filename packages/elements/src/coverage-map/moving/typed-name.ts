import type { PictureRegion } from '../picture-region.ts';

/** Milliseconds after which a letter begins a new name. */
const pause = 1000;

/** Letters typed on the map: the region whose name begins with them; the same letter again leads to the next one. */
export class TypedName {
  readonly #now: () => number;
  #letters = '';
  #last = -Infinity;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The code a letter leads to, from the region one is at; undefined where no name fits. */
  next(letter: string, from: string, regions: readonly PictureRegion[]): string | undefined {
    const now = this.#now();
    this.#letters = now - this.#last > pause ? letter : this.#letters + letter;
    this.#last = now;
    const isRepeated = [...this.#letters].every((one) => one === letter);
    const wanted = (isRepeated ? letter : this.#letters).toLowerCase();
    const byName = [...regions].sort((a, b) => a.region.shortName.localeCompare(b.region.shortName, 'id'));
    const at = byName.findIndex(({ region }) => region.code === from);
    // Typing on may stay where it is; one letter moves on.
    const first = at + (isRepeated ? 1 : 0);
    const inTurn = [...byName.slice(first), ...byName.slice(0, first)];
    return inTurn.find(({ region }) => region.shortName.toLowerCase().startsWith(wanted))?.region.code;
  }
}
