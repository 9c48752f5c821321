import { decodeShapes, type Shapes } from './decode-shapes.ts';
import { nationCode, regenciesOf } from './list.ts';
import type { PackedPiece } from './packed-shapes.ts';

/** Written out one by one: so a bundler makes a module of each. */
const pieces: Readonly<Record<string, () => Promise<{ readonly default: PackedPiece }>>> = {
  '11': () => import('../data/provinces/11.json', { with: { type: 'json' } }),
  '12': () => import('../data/provinces/12.json', { with: { type: 'json' } }),
  '13': () => import('../data/provinces/13.json', { with: { type: 'json' } }),
  '14': () => import('../data/provinces/14.json', { with: { type: 'json' } }),
  '15': () => import('../data/provinces/15.json', { with: { type: 'json' } }),
  '16': () => import('../data/provinces/16.json', { with: { type: 'json' } }),
  '17': () => import('../data/provinces/17.json', { with: { type: 'json' } }),
  '18': () => import('../data/provinces/18.json', { with: { type: 'json' } }),
  '19': () => import('../data/provinces/19.json', { with: { type: 'json' } }),
  '21': () => import('../data/provinces/21.json', { with: { type: 'json' } }),
  '31': () => import('../data/provinces/31.json', { with: { type: 'json' } }),
  '32': () => import('../data/provinces/32.json', { with: { type: 'json' } }),
  '33': () => import('../data/provinces/33.json', { with: { type: 'json' } }),
  '34': () => import('../data/provinces/34.json', { with: { type: 'json' } }),
  '35': () => import('../data/provinces/35.json', { with: { type: 'json' } }),
  '36': () => import('../data/provinces/36.json', { with: { type: 'json' } }),
  '51': () => import('../data/provinces/51.json', { with: { type: 'json' } }),
  '52': () => import('../data/provinces/52.json', { with: { type: 'json' } }),
  '53': () => import('../data/provinces/53.json', { with: { type: 'json' } }),
  '61': () => import('../data/provinces/61.json', { with: { type: 'json' } }),
  '62': () => import('../data/provinces/62.json', { with: { type: 'json' } }),
  '63': () => import('../data/provinces/63.json', { with: { type: 'json' } }),
  '64': () => import('../data/provinces/64.json', { with: { type: 'json' } }),
  '65': () => import('../data/provinces/65.json', { with: { type: 'json' } }),
  '71': () => import('../data/provinces/71.json', { with: { type: 'json' } }),
  '72': () => import('../data/provinces/72.json', { with: { type: 'json' } }),
  '73': () => import('../data/provinces/73.json', { with: { type: 'json' } }),
  '74': () => import('../data/provinces/74.json', { with: { type: 'json' } }),
  '75': () => import('../data/provinces/75.json', { with: { type: 'json' } }),
  '76': () => import('../data/provinces/76.json', { with: { type: 'json' } }),
  '81': () => import('../data/provinces/81.json', { with: { type: 'json' } }),
  '82': () => import('../data/provinces/82.json', { with: { type: 'json' } }),
  '91': () => import('../data/provinces/91.json', { with: { type: 'json' } }),
  '92': () => import('../data/provinces/92.json', { with: { type: 'json' } }),
  '93': () => import('../data/provinces/93.json', { with: { type: 'json' } }),
  '94': () => import('../data/provinces/94.json', { with: { type: 'json' } }),
  '95': () => import('../data/provinces/95.json', { with: { type: 'json' } }),
  '96': () => import('../data/provinces/96.json', { with: { type: 'json' } }),
};

const decoded = new Map<string, Shapes>();

/**
 * The finer picture of a province, loaded at the first call: its own regencies and, so that there is land on all sides, those of
 * other provinces around it (their codes begin otherwise). It takes the place of `shapes()`: same units, same frame; path data
 * has one decimal. `boxes` has this province and no other, for of the others only some regencies are in it. Rejects for a code that
 * is no province, and where the piece cannot be loaded.
 */
export async function finerShapes(province: string): Promise<Shapes> {
  if (!Object.hasOwn(pieces, province)) throw new Error(`unknown province: ${province}`);
  const { default: piece } = await pieces[province]!();
  const known = decoded.get(province);
  if (known) return known;
  const own = regenciesOf(province).map(({ code }) => code);
  const shapes = decodeShapes(piece, [...own, ...piece.around.split(' ').filter(Boolean)].sort());
  const isWhole = (code: string) => [province, nationCode].includes(code) || code.length === 4;
  const boxes = new Map([...shapes.boxes].filter(([code]) => isWhole(code)));
  const finer = { ...shapes, boxes };
  decoded.set(province, finer);
  return finer;
}
