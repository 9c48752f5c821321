import { unpackNumbers } from './packed-numbers.ts';
import type { Line, Point } from './paths.ts';

/**
 * A topology as it travels with the widgets, written by `build/pack.ts`: half the weight of the same TopoJSON.
 * It holds what a picture needs, in units of the picture, and nothing else.
 */
export interface PackedShapes {
  readonly width: number;
  readonly height: number;
  /** How many steps of the lines make one unit of the picture; 1 unless written. */
  readonly parts?: number;
  /** Lines, parted by commas: a step from the end of the line before to the first point, then from point to point. */
  readonly lines: string;
  /**
   * Regencies parted by `|`, rings by `/`: a dot is the next line that no ring had yet; `1e,` is the line so many before that one,
   * backwards, for neighbours walk their border in opposite directions.
   */
  readonly rings: string;
  /** Two digits a regency, see `readMarkers`. */
  readonly markers: string;
}

/** The finer picture of one province, in units and frame of the national one. */
export interface PackedPiece extends PackedShapes {
  /** Codes of the regencies that lie around the province, parted by spaces; its own are in it, too, all in rising order. */
  readonly around: string;
}

/** One line of a ring, by its number. */
export interface Piece {
  readonly line: number;
  readonly isBackwards: boolean;
}

/** The lines in absolute steps. */
export function unpackLines({ lines }: PackedShapes): readonly Line[] {
  let [x, y] = [0, 0];
  return lines.split(',').map((line) => {
    const numbers = unpackNumbers(line);
    const points: Point[] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index]!;
      y += numbers[index + 1]!;
      points.push([x, y]);
    }
    return points;
  });
}

/** The rings of each regency. */
export function unpackRings({ rings }: PackedShapes): readonly (readonly (readonly Piece[])[])[] {
  let next = 0;
  const piece = (token: string): Piece =>
    token === '.'
      ? { line: next++, isBackwards: false }
      : { line: next - parseInt(token, 36), isBackwards: true };
  return rings
    .split('|')
    .map((regency) => regency.split('/').map((ring) => (ring.match(/\.|\w+/g) ?? []).map(piece)));
}
