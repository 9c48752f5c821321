import mapshaper from 'mapshaper';
import type { Polygon } from './geometry.ts';

interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly properties: { readonly id: string };
    readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };
  }[];
}

/** Polygons by regency code. */
export type Shapes = ReadonlyMap<string, readonly Polygon[]>;

/** Runs mapshaper on files in memory and returns the one named `out.json`. */
export async function shapeTool(commands: string, files: Readonly<Record<string, string>>): Promise<string> {
  const { 'out.json': result } = await mapshaper.applyCommands(commands, files);
  return typeof result === 'string' ? result : new TextDecoder().decode(result);
}

/** Shapes as GeoJSON text, in the order of the map. */
export function toGeoJson(shapes: Shapes): string {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [...shapes].map(([id, coordinates]) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  };
  return JSON.stringify(collection);
}

/** The same from GeoJSON text; features without a geometry fall away. */
export function fromGeoJson(text: string): Shapes {
  const { features } = JSON.parse(text) as {
    features: {
      properties: { id: string };
      geometry:
        { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] } | null;
    }[];
  };
  return new Map(
    features.flatMap(({ properties, geometry }): [string, readonly Polygon[]][] => {
      if (!geometry) return [];
      return [[properties.id, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates]];
    }),
  );
}
