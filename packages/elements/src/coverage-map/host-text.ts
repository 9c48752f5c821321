import { encodingOf, unfinishedIn } from '@payung/coverage/encoding';

/** Bytes that are decoded in one go. */
const bytesAtOnce = 262_144;

/**
 * The text of a table that comes piece by piece, decoded a little at a time. Where bytes are no UTF-8, they and all after them are read in
 * the code page of Windows, in which a spreadsheet writes its plain "CSV".
 */
export class HostText {
  #decoder: TextDecoder | undefined;
  /** The bytes at the end of what is decoded that begin a character of UTF-8; the decoder waits for the others. */
  #unfinished: readonly number[] = [];
  readonly #parts: string[] = [];

  /** Takes the next bytes and gives the share of them that is decoded, 0 to 1, after every piece. */
  *decoding(bytes: Uint8Array): Generator<number, void> {
    this.#decoder ??= decoderOf(bytes);
    for (let start = 0; start < bytes.length; start += bytesAtOnce) {
      this.#parts.push(this.#decoded(this.#decoder, bytes.subarray(start, start + bytesAtOnce)));
      yield Math.min(1, (start + bytesAtOnce) / bytes.length);
    }
  }

  /** All of it, without blanks around it. */
  whole(): string {
    const end = this.#decoder ? this.#decoded(this.#decoder) : '';
    return (this.#parts.join('') + end).trim();
  }

  /** The text of the next piece; without one the end of the text. */
  #decoded(decoder: TextDecoder, piece?: Uint8Array): string {
    try {
      const text = decoder.decode(piece, { stream: piece !== undefined });
      if (decoder.fatal) this.#unfinished = unfinishedIn([...this.#unfinished, ...(piece ?? []).slice(-3)]);
      return text;
    } catch {
      this.#decoder = new TextDecoder('windows-1252');
      return this.#decoder.decode(new Uint8Array(this.#unfinished)) + this.#decoder.decode(piece);
    }
  }
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  const encoding = encodingOf(bytes);
  return new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
}
