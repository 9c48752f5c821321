/** How a file of a table is encoded, by the byte order mark it begins with: UTF-8, or UTF-16, in which a spreadsheet writes "Unicode text". */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The bytes at the end of UTF-8, none to three, that begin a character and do not finish it. The last three bytes of a text tell. */
export function unfinishedIn(bytes: readonly number[]): readonly number[] {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back]!;
    // A byte that goes on with a character begun before it.
    if (byte >> 6 === 0b10) continue;
    const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.slice(-back) : [];
  }
  return [];
}
