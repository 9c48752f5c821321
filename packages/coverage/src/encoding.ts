/** How a file of a table is encoded, by the byte order mark it begins with: UTF-8, or UTF-16, in which a spreadsheet writes "Unicode text". */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
