import { feature } from 'topojson-client';

/** A region as every page has it: its outline in degrees, and what its tooltip tells. */
export interface Region {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: object;
  properties: { code: string; name: string; value: number | null };
}

async function json<Content>(path: string): Promise<Content> {
  return (await fetch(path)).json() as Promise<Content>;
}

/** The shapes and the figures, fetched side by side; the page asks for both before its script has come. */
export async function regions(): Promise<Region[]> {
  const [topology, rows] = await Promise.all([
    json<{ objects: { regencies: object } }>('../regencies.topo.json'),
    json<[name: string, value: number | null][]>('../figures.json'),
  ]);
  const { features } = feature(topology, topology.objects.regencies) as { features: Region[] };
  features.forEach((region, place) => {
    const [name, value] = rows[place]!;
    region.properties = { code: region.id, name, value };
  });
  return features;
}
