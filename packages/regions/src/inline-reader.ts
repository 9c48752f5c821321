import type { InlinePicture } from './inline.ts';
import { nationCode } from './list.ts';
import { readMarkers } from './markers.ts';
import { boxOf, widen, type Box, type Point } from './paths.ts';
import type { Shapes } from './shapes.ts';

/** The shapes of a picture that came with a page; its path data is as `pathOf` writes it. */
export function readInline({ width, height, paths, provinceBorders, markers }: InlinePicture): Shapes {
  const boxes = new Map([...paths].map(([code, path]): [string, Box] => [code, boxOfPath(path)]));
  const points = readMarkers(markers, boxes);
  for (const [code, box] of [...boxes]) widen(boxes, code.slice(0, 2), box);
  boxes.set(nationCode, [0, 0, width, height]);
  return { width, height, paths, provinceBorders, boxes, markers: points };
}

/** The box around path data: each line begins with an absolute point and goes on in steps. */
function boxOfPath(path: string): Box {
  return boxOf(
    path
      .split('M')
      .slice(1)
      .map((line) => {
        const numbers = line.match(/-?[\d.]+/g)!.map(Number);
        let [x, y] = [0, 0];
        const points: Point[] = [];
        for (let index = 0; index < numbers.length; index += 2) {
          x += numbers[index]!;
          y += numbers[index + 1]!;
          points.push([x, y]);
        }
        return points;
      }),
  );
}
