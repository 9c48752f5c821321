/** The parts of a cell between signs; a sign after a backslash is a sign of the text. */
export function parted(cell: string, sign: '|' | '/'): string[] {
  const parts: string[] = [''];
  for (const piece of cell.match(/\\[\s\S]|[\s\S]/g) ?? [])
    if (piece === sign) parts.push('');
    else parts[parts.length - 1] += piece;
  return parts.map((part) => part.trim());
}

/** A text as it can stand where these signs, and those between parts, mean something. */
export function escaped(text: string, signs = ''): string {
  return [...text].map((sign) => (`\\|${signs}`.includes(sign) ? `\\${sign}` : sign)).join('');
}

/** The text of a part. */
export const unescaped = (part: string): string => part.replace(/\\([\s\S])/g, '$1');
