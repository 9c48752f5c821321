/** Paints an SVG as a PNG; rejects where it cannot now. Who runs us decides in which thread. */
export type Paint = (svg: string) => Promise<Uint8Array>;

/** How many pictures are remembered; one is some 50 KB. */
const remembered = 120;

const pictures = new Map<string, Promise<Uint8Array>>();

/**
 * The PNG of an SVG, painted once while it is remembered. What is asked for in an address decides only through the SVG: whatever else stands there
 * makes no picture more. A failure is not remembered.
 */
export function painted(svg: string, paint: Paint): Promise<Uint8Array> {
  const known = pictures.get(svg);
  const picture = known ?? paint(svg);
  pictures.delete(svg);
  pictures.set(svg, picture);
  if (!known) picture.catch(() => pictures.delete(svg));
  const [oldest] = pictures.keys();
  if (pictures.size > remembered) pictures.delete(oldest!);
  return picture;
}
