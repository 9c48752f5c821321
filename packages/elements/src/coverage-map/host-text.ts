import { encodingOf } from '@payung/coverage/encoding';

/** Bytes that are decoded in one go. */
const bytesAtOnce = 262_144;

/**
 * The text of a table that comes piece by piece, decoded a little at a time.
 */
export class HostText {
  #decoder: TextDecoder | undefined;
  readonly #parts: string[] = [];

  /** Takes the next bytes and gives the share of them that is decoded, 0 to 1, after every piece. */
  *decoding(bytes: Uint8Array): Generator<number, void> {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    for (let start = 0; start < bytes.length; start += bytesAtOnce) {
      this.#parts.push(this.#decoder.decode(bytes.subarray(start, start + bytesAtOnce), { stream: true }));
      yield Math.min(1, (start + bytesAtOnce) / bytes.length);
    }
  }

  /** All of it, without blanks around it. */
  whole(): string {
    return (this.#parts.join('') + (this.#decoder?.decode() ?? '')).trim();
  }
}
