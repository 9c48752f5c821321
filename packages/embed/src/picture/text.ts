import font from '../../fonts/letter-widths.json' with { type: 'json' };
import { markup, type Markup } from '../markup.ts';

/** Our own font where a picture is painted, a like one where an SVG is shown. */
export const fontFamily = "Noto Sans, 'Segoe UI', Roboto, sans-serif";

/** How a text is set. Sizes are pixels of the picture. */
export interface Setting {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
}

/** Text that is to stand in a column: it is broken into lines and, where it needs more than `most`, made smaller down to `least`, then cut. */
export interface Paragraph extends Setting {
  readonly text: string;
  /** Room above it. */
  readonly above?: number;
  readonly most?: number;
  readonly least?: number;
}

/** Where a column of text begins and how wide it is. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const lineHeight = 1.22;

const widthsOf = (widths: readonly number[]): ReadonlyMap<string, number> =>
  new Map([...font.letters].map((letter, place) => [letter, widths[place]!]));
const widths = { regular: widthsOf(font.regular), bold: widthsOf(font.bold) };

/** Without what the font has no letter for, such as pictographs in the title of an event. */
export const writable = (text: string): string =>
  [...text]
    .filter((letter) => /\s/.test(letter) || widths.regular.has(letter))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** How wide a line is, a little too wide rather than too narrow: what pairs of letters save is not taken off. */
export function textWidth(text: string, { size, isBold }: Pick<Setting, 'size' | 'isBold'>): number {
  const known = isBold ? widths.bold : widths.regular;
  return ([...text].reduce((sum, letter) => sum + (known.get(letter) ?? 0), 0) * size) / 1000;
}

/** Lines that fit into a width; a word that is too long by itself has a line of its own. */
export function brokenLines(
  text: string,
  width: number,
  setting: Pick<Setting, 'size' | 'isBold'>,
): readonly string[] {
  const lines: string[] = [];
  for (const word of writable(text).split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, setting) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Paragraphs below each other from the top of a column, and where the last one ends. */
export function column(
  paragraphs: readonly Paragraph[],
  { x, y, width }: Column,
): readonly [Markup, end: number] {
  let end = y;
  const drawn = paragraphs
    .filter(({ text }) => text)
    .map((paragraph, place) => {
      const { size, lines } = fitted(paragraph, width);
      if (place > 0) end += paragraph.above ?? 0;
      return lines.map((line) => {
        end += size * lineHeight;
        return textLine(line, x, Math.round(end - size * 0.28), { ...paragraph, size });
      });
    });
  return [markup`${drawn}`, end];
}

/** How high paragraphs are in a column. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  column(paragraphs, { x: 0, y: 0, width })[1];

/** One line of text whose letters stand on `y`. */
export const textLine = (text: string, x: number, y: number, { size, colour, isBold }: Setting): Markup =>
  markup`<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${isBold ? markup` font-weight="700"` : ''}>${text}</text>
`;

function fitted(
  paragraph: Paragraph,
  width: number,
): { readonly size: number; readonly lines: readonly string[] } {
  const { text, most = Infinity, least = paragraph.size } = paragraph;
  for (let size = paragraph.size; ; size -= 4) {
    const lines = brokenLines(text, width, { ...paragraph, size });
    const isFitting =
      lines.length <= most && lines.every((line) => textWidth(line, { ...paragraph, size }) <= width);
    if (isFitting) return { size, lines };
    if (size - 4 < least) return { size, lines: cut(lines, most) };
  }
}

const cut = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!} …`];
