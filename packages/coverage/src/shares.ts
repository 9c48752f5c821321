import type { Figure } from './figure.ts';

/** Watches the shares of a table for being written as parts of one: a spreadsheet keeps 45% as 0.45. */
export class Shares {
  #count = 0;
  #greatest = 0;

  /** Considers one more figure, and the cell it was read from. */
  take({ unit, value }: Figure, cell: string): void {
    if (unit !== 'percent') return;
    this.#count += 1;
    this.#greatest = Math.max(this.#greatest, cell.endsWith('%') ? Infinity : value);
  }

  /** Whether there are two shares or more, not all zero, none above 1, and none with a percent sign. */
  get areFractions(): boolean {
    return this.#count > 1 && this.#greatest > 0 && this.#greatest <= 1;
  }
}
