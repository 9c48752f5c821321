import { dsvFormat } from 'd3-dsv';
import { readHeader } from './columns.ts';
import { mostRowsAbove } from './header.ts';

/** How a text is written as a table. */
export interface Layout {
  readonly separator: string;
  /** Characters before its rows: a byte order mark, and the line that tells a spreadsheet the separator. */
  readonly start: number;
  /** The line of the text, counted from 1, on which its rows begin. */
  readonly line: number;
}

/** `sep=;`, which a spreadsheet reads and writes as the first line. */
const separatorLine = /^\uFEFF?"?sep=([,;\t])"?(?:\r\n|\r|\n)/i;

/** Characters at the beginning of a text in which the headings are looked for. */
const headLength = 10_000;

const separators = [',', ';', '\t'] as const;

/**
 * The layout of a text: the separator that it names, else the one at which most headings of ours come apart, and of equals the one that
 * stands most often in its first line.
 */
export function layoutOf(text: string): Layout {
  const named = separatorLine.exec(text);
  if (named) return { separator: named[1]!, start: named[0].length, line: 2 };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const head = text.slice(start, start + headLength);
  const frequent = mostFrequent(head);
  const separator = [frequent, ...separators].reduce((best, each) =>
    columnsAt(head, each) > columnsAt(head, best) ? each : best,
  );
  return { separator, start, line: 1 };
}

/** The most columns of ours that one of the first rows names. */
function columnsAt(head: string, separator: string): number {
  const rows = dsvFormat(separator)
    .parseRows(head)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return Math.max(0, ...rows.slice(0, mostRowsAbove).map((cells) => readHeader(cells).size));
}

function mostFrequent(head: string): string {
  const [first = ''] = head.trimStart().split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length;
  return separators.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
