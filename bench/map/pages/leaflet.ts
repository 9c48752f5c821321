// Leaflet without tiles: one vector layer, equirectangular like the others, its own tooltip.
import 'leaflet/dist/leaflet.css';
import { CRS, geoJSON, map as makeMap } from 'leaflet/dist/leaflet-src.esm.js';
import { colourOf, percentText, valuesOf } from '../values.ts';
import { box, offer } from './page.ts';
import { regions, type Region } from './regions.ts';

const features = await regions();
const style = ({ properties: { value } }: Region): object => ({
  fillColor: colourOf(value),
  fillOpacity: 1,
  color: '#fff',
  weight: 0.3,
});
const map = makeMap(box, { crs: CRS.EPSG4326, zoomSnap: 0, attributionControl: false });
const layer = geoJSON(features, { style });
layer.bindTooltip(
  ({ feature }: { feature: Region }) =>
    `${feature.properties.name}: ${percentText(feature.properties.value)}`,
  { sticky: true },
);
map.fitBounds(layer.getBounds(), { animate: false });
layer.addTo(map);

offer({
  swap(seed) {
    const values = valuesOf(seed);
    features.forEach(({ properties }, place) => (properties.value = values[place]!));
    layer.setStyle(style);
  },
});
