import type { Polygon } from './geometry.ts';

const west = 94.9;
const south = -11.1;
const cell = 0.01;
const columns = 4620;
const rows = 1730;

/** Which island covers each cell of 0.01° of the archipelago: a lookup that is quick for 83,000 villages. */
export class Raster {
  /** Number of the island plus one; 0 is water. */
  readonly #cells = new Uint16Array(columns * rows);

  constructor(islands: readonly Polygon[]) {
    islands.forEach((polygon, island) => this.#fill(polygon, island + 1));
  }

  /** True where no island covers the cell. */
  isEmpty(lon: number, lat: number): boolean {
    return this.#at(Math.floor((lon - west) / cell), Math.floor((lat - south) / cell)) === 0;
  }

  /** The island at a place, or the nearest one within `reach` cells. */
  nearest(lon: number, lat: number, reach: number): number | undefined {
    const column = Math.floor((lon - west) / cell);
    const row = Math.floor((lat - south) / cell);
    for (let radius = 0; radius <= reach; radius++) {
      let best = 0;
      let least = Infinity;
      for (const [dx, dy] of squareAround(radius)) {
        const island = this.#at(column + dx, row + dy);
        const distance = dx * dx + dy * dy;
        if (island && distance < least) [best, least] = [island, distance];
      }
      if (best) return best - 1;
    }
    return undefined;
  }

  #at(column: number, row: number): number {
    return this.#cells[row * columns + column] ?? 0;
  }

  /** Fills the cells whose middle lies within the polygon, row by row. */
  #fill(polygon: Polygon, value: number): void {
    const latitudes = polygon[0]!.map(([, lat]) => lat);
    const first = Math.max(0, Math.floor((Math.min(...latitudes) - south) / cell - 0.5));
    const last = Math.min(rows - 1, Math.ceil((Math.max(...latitudes) - south) / cell - 0.5));
    for (let row = first; row <= last; row++) {
      const crossings = crossingsOf(polygon, south + (row + 0.5) * cell);
      for (let index = 0; index + 1 < crossings.length; index += 2) {
        const start = Math.max(0, Math.ceil((crossings[index]! - west) / cell - 0.5));
        const end = Math.min(columns - 1, Math.floor((crossings[index + 1]! - west) / cell - 0.5));
        if (start <= end) this.#cells.fill(value, row * columns + start, row * columns + end + 1);
      }
    }
  }
}

/** Where the polygon's lines cross a latitude, from west to east. */
function crossingsOf(polygon: Polygon, lat: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1]!;
      const [bx, by] = ring[index]!;
      if (ay > lat !== by > lat) crossings.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
    }
  }
  return crossings.sort((a, b) => a - b);
}

/** The steps to all cells at a distance of `radius` columns or rows. */
function squareAround(radius: number): readonly (readonly [number, number])[] {
  const steps: [number, number][] = [];
  for (let dx = -radius; dx <= radius; dx++) {
    for (let dy = -radius; dy <= radius; dy++) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === radius) steps.push([dx, dy]);
    }
  }
  return steps;
}
