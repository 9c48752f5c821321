import type { InlinePicture } from './inline.ts';
import { nationCode } from './list.ts';
import { readMarkers } from './markers.ts';
import { widen, type Box } from './paths.ts';
import type { Shapes } from './shapes.ts';

/** The shapes of a picture that came with a page; its path data is as `pathOf` writes it. */
export function readInline({ width, height, paths, provinceBorders, markers }: InlinePicture): Shapes {
  const boxes = new Map([...paths].map(([code, path]): [string, Box] => [code, boxOfPath(path)]));
  const points = readMarkers(markers, boxes);
  for (const [code, box] of [...boxes]) widen(boxes, code.slice(0, 2), box);
  boxes.set(nationCode, [0, 0, width, height]);
  return { width, height, paths, provinceBorders, boxes, markers: points };
}

/** The box around path data, character by character: each line begins with an absolute point and goes on in steps, in whole units. */
function boxOfPath(path: string): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  let [x, y, at] = [0, 0, 0];
  while (at < path.length) {
    if (path[at] === 'M') [x, y] = [0, 0];
    if (!beginsNumber(path.charCodeAt(at))) {
      at += 1;
      continue;
    }
    x += next();
    y += next();
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return [x0, y0, x1, y1];

  /** The number that begins here, or after one blank. */
  function next(): number {
    if (path.charCodeAt(at) === blank) at += 1;
    const isNegative = path.charCodeAt(at) === minus;
    if (isNegative) at += 1;
    let number = 0;
    for (let digit = digitAt(); digit >= 0 && digit <= 9; digit = digitAt()) {
      number = 10 * number + digit;
      at += 1;
    }
    return isNegative ? -number : number;
  }

  function digitAt(): number {
    return path.charCodeAt(at) - zero;
  }
}

const [blank, minus, zero] = [32, 45, 48];

const beginsNumber = (character: number): boolean =>
  character === minus || (character >= zero && character < zero + 10);
