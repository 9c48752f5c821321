/** A step of a line, or an absolute point, in units of the picture or in parts of them. */
export type Point = readonly [x: number, y: number];

/** An arc decoded: absolute points, first to last, y downwards. */
export type Line = readonly Point[];

/** Left, top, right, bottom in units of the picture or in parts of them. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * Path data of one line, by relative steps; closed when it is a ring (whose last point repeats the first). `parts` of what the line is
 * written in make one unit of the path.
 */
export function pathOf(line: Line, isRing: boolean, parts = 1): string {
  const [x, y] = line[0]!;
  const points = isRing ? line.slice(1, -1) : line.slice(1);
  let [px, py] = [x, y];
  const steps = points.flatMap(([qx, qy]) => {
    const step = [(qx - px) / parts, (qy - py) / parts];
    [px, py] = [qx, qy];
    return step;
  });
  return `M${joined([x / parts, y / parts])}l${joined(steps)}${isRing ? 'z' : ''}`;
}

/** A minus sign parts numbers as well as a space does. */
function joined(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}

/** The smallest box around all points of all lines. */
export function boxOf(lines: readonly Line[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of lines.flat()) {
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  return [x0, y0, x1, y1];
}

/** Makes the box kept under a code large enough for another one, too. */
export function widen(boxes: Map<string, Box>, code: string, box: Box): void {
  const known = boxes.get(code);
  boxes.set(code, known ? around(known, box) : box);
}

function around([a0, b0, a1, b1]: Box, [x0, y0, x1, y1]: Box): Box {
  return [Math.min(a0, x0), Math.min(b0, y0), Math.max(a1, x1), Math.max(b1, y1)];
}
