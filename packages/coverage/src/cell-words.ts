/** What a cell of numbers says instead of one. */
export type CellWord = 'empty' | 'not-applicable';

/** In lower case; compared as a whole, so that a word within other words stays what it is. */
const words: Readonly<Record<CellWord, readonly string[]>> = {
  empty: ['', '-', '–', '—', '…', '...', '#n/a', 'belum ada data', 'tidak ada data', 'no data'],
  'not-applicable': ['tidak berlaku', 'tdk berlaku', 'tb', 't.b.', 'n/a', 'n.a.', 'na', 'not applicable'],
};

const wordOf = new Map<string, CellWord>(
  (Object.keys(words) as CellWord[]).flatMap((word) =>
    words[word].map((written): [string, CellWord] => [written, word]),
  ),
);

/** The word in a cell, in any case and spacing; undefined where something else stands. A spreadsheet's `#N/A` is a look-up that found nothing. */
export function readCellWord(cell: string): CellWord | undefined {
  return cell.length > 40 ? undefined : wordOf.get(cell.toLowerCase().replace(/\s+/g, ' '));
}
