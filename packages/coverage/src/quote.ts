/** Characters of a cell that are quoted. */
const longestQuote = 40;

/** What a terminal obeys (C0, C1), what turns the direction of a line, and what ends one. */
const controls = /[\p{Control}\p{Bidi_Control}\p{Line_Separator}\p{Paragraph_Separator}]/gu;

/** A cell as it may stand in a sentence: at most 40 characters, and none that does something to what it is written on. */
export function quoteOf(cell: string): string {
  return cut(cell, longestQuote).replace(controls, '');
}

/** At most so many characters: a cell of a megabyte is no title. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
