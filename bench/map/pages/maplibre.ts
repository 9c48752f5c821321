// MapLibre GL without a base map: one source, one layer of areas, one of lines; values are feature states.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { bounds, colours, noData, percentText, valuesOf } from '../values.ts';
import { box, offer } from './page.ts';
import { regions, type Region } from './regions.ts';

setWorkerUrl(workerUrl);

const features = await regions();
const byCode = new Map(features.map((region) => [region.id, region]));
const value = ['feature-state', 'value'];
const fill = [
  'case',
  ['==', ['typeof', value], 'number'],
  [
    'step',
    ['to-number', value],
    colours[0],
    ...bounds.flatMap((bound, place) => [bound, colours[place + 1]]),
  ],
  noData,
];

const map = new MapLibre({
  container: box,
  attributionControl: false,
  fadeDuration: 0,
  renderWorldCopies: false,
  bounds: [95.19755197551979, -10.921160728621402, 140.97560975609758, 5.89706887941027],
  style: {
    version: 8,
    sources: {
      regions: { type: 'geojson', data: { type: 'FeatureCollection', features }, promoteId: 'code' },
    },
    layers: [
      { id: 'areas', type: 'fill', source: 'regions', paint: { 'fill-color': fill } },
      { id: 'lines', type: 'line', source: 'regions', paint: { 'line-color': '#fff', 'line-width': 0.3 } },
    ],
  },
});

const tell = (): void => {
  for (const { id, properties } of features)
    map.setFeatureState({ source: 'regions', id }, { value: properties.value });
};
const page = offer({
  isRendered: false,
  swap(seed) {
    const values = valuesOf(seed);
    features.forEach(({ properties }, place) => (properties.value = values[place]!));
    page.isRendered = false;
    tell();
  },
  pixelOf(longitude, latitude) {
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = map.project([longitude, latitude]);
    return [left + x, top + y];
  },
});
map.on('idle', () => (page.isRendered = true));
map.on('load', tell);

const popup = new Popup({ closeButton: false, closeOnClick: false });
type Hover = { readonly features: readonly { readonly id: string }[]; readonly lngLat: object };
map.on('mousemove', 'areas', ({ features: under, lngLat }: Hover) => {
  const { properties } = byCode.get(under[0]!.id) as Region;
  popup
    .setLngLat(lngLat)
    .setText(`${properties.name}: ${percentText(properties.value)}`)
    .addTo(map);
});
map.on('mouseleave', 'areas', () => popup.remove());
