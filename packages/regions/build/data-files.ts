import { regencyShapes } from './cells.ts';
import { decoded } from './decoded.ts';
import type { Position } from './geometry.ts';
import { readCoast, readForeignLand, settle } from './islands.ts';
import { landNeighbours } from './land-neighbours.ts';
import { finestLevel, nationalLevel, simplified, type RegencyTopology } from './level.ts';
import { listAreas } from './list.ts';
import { markersOf } from './markers.ts';
import { frameOf, packed } from './pack.ts';
import { pieceOf } from './pieces.ts';
import { villagePoints, renumbered } from './points.ts';
import { Raster } from './raster.ts';
import { seaNeighbours } from './sea-neighbours.ts';
import { withoutStrays } from './strays.ts';
import { walkOf } from './walk.ts';
import { nameRows, neighbourLists, statisticsCodes } from './written.ts';

/** A village this near to another country's land, in cells of the raster, looks over a border and not over the sea. */
const borderCells = 3;

/** Every file of `data/` by its path in it: steps 1 to 9 of the README in order. */
export async function dataFiles(): Promise<Readonly<Record<string, string>>> {
  const { provinces, regencies } = listAreas();
  const villages = villagePoints(regencies);
  const coast = readCoast();
  const land = new Raster(coast);
  const foreign = new Raster(readForeignLand());
  const { islands, offshore } = settle(villages, coast, land);
  const shapes = await regencyShapes(islands.map(withoutStrays), offshore);

  const national = await simplified(shapes, nationalLevel);
  const finest = await simplified(shapes, finestLevel(national));
  const frame = frameOf(national);
  const markers = markersOf(decoded(national), villages);
  const finestMarkers = markersOf(decoded(finest), villages);

  const touching = landNeighbours(finest);
  const isWater = (lon: number, lat: number) => land.isEmpty(lon, lat) && foreign.isEmpty(lon, lat);
  const crossings = seaNeighbours(seasides(finest, foreign), markers.positions, touching, isWater);
  const walk = walkOf(markers.positions, touching, crossings);

  return {
    'regencies.topo.json': `${JSON.stringify(national)}\n`,
    'shapes.json': `${JSON.stringify(packed(national, markers.text, frame))}\n`,
    ...Object.fromEntries(
      provinces.map(({ code }) => [
        `provinces/${code}.json`,
        `${JSON.stringify(pieceOf(code, finest, finestMarkers, frame))}\n`,
      ]),
    ),
    'names.json': nameRows(provinces, regencies),
    'statistics-codes.json': statisticsCodes([...provinces, ...regencies]),
    'renumbered.json': `${JSON.stringify(Object.fromEntries(renumbered(regencies)))}\n`,
    'neighbours.json': neighbourLists(touching, crossings, walk),
  };
}

/** The corners of each regency's coast; where the country ends on land there is none. */
function seasides(topology: RegencyTopology, foreign: Raster): ReadonlyMap<string, readonly Position[]> {
  const isBorder = ([lon, lat]: Position) => foreign.nearest(lon, lat, borderCells) !== undefined;
  return new Map(
    decoded(topology).map(({ code, coast }) => [code, coast.filter((corner) => !isBorder(corner))]),
  );
}
