const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Where the reading stands: before a cell, within a plain or a quoted one, or behind a quote that ends it unless another follows. */
type Place = 'before' | 'plain' | 'quoted' | 'behind';

/**
 * Finds where the records of a comma separated text end, by steps of any length, so that a text may be cut there and read in pieces.
 * It takes quotes as `parseRows` of d3-dsv does: they count at the beginning of a cell only, and what follows the closing one ends the cell.
 */
export class RecordEnds {
  /** Behind the last line break that ended a record; 0 before the first. */
  end = 0;
  /** The line, counted from 1, of the record that begins there. */
  line = 1;
  readonly #text: string;
  readonly #separator: number;
  #place: Place = 'before';
  #at = 0;
  #lineHere = 1;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
  }

  /** Up to where the text is read. */
  get at(): number {
    return this.#at;
  }

  /** Whether a quoted cell is open. */
  get isQuoted(): boolean {
    return this.#place === 'quoted';
  }

  /**
   * Reads on, at most so many characters and perhaps the second half of a line break. Stops behind a record that is longer than that, so
   * that nothing else comes with it.
   */
  read(length: number): void {
    const stop = Math.min(this.#at + length, this.#text.length);
    while (this.#at < stop) {
      const before = this.end;
      this.#take(this.#text.charCodeAt(this.#at));
      if (this.end - before > length) return;
    }
  }

  #take(unit: number): void {
    this.#at += 1;
    if (unit === lineFeed || unit === carriageReturn) this.#breakLine(unit);
    else if (unit === quote) this.#place = afterQuote[this.#place];
    else if (this.#place === 'behind') this.#place = 'before';
    else if (this.#place !== 'quoted') this.#place = unit === this.#separator ? 'before' : 'plain';
  }

  #breakLine(unit: number): void {
    if (unit === carriageReturn && this.#text.charCodeAt(this.#at) === lineFeed) this.#at += 1;
    this.#lineHere += 1;
    if (this.#place === 'quoted') return;
    this.#place = 'before';
    this.end = this.#at;
    this.line = this.#lineHere;
  }
}

const afterQuote: Readonly<Record<Place, Place>> = {
  before: 'quoted',
  plain: 'plain',
  quoted: 'behind',
  behind: 'quoted',
};
