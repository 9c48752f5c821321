import packed from '../data/shapes.json' with { type: 'json' };
import { shapes } from './shapes.ts';

/**
 * The national picture as a page carries it in its own HTML: then the shapes are seen before any script runs, and travel once.
 * `readInline` makes `Shapes` of it again.
 */
export interface InlinePicture {
  readonly width: number;
  readonly height: number;
  /** Path data of each regency by code, in the order of codes. */
  readonly paths: ReadonlyMap<string, string>;
  readonly provinceBorders: string;
  /** Two digits a regency, see `readMarkers`. */
  readonly markers: string;
}

/** What to write into a page. */
export function inlinePicture(): InlinePicture {
  const { width, height, paths, provinceBorders } = shapes();
  return { width, height, paths, provinceBorders, markers: packed.markers };
}
