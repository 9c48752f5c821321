// Observable Plot: one geo mark with a tip; it has no update, so other values are another plot.
import { centroid, geo, plot } from '@observablehq/plot';
import { bounds, colours, noData, percentText, valuesOf } from '../values.ts';
import { box, offer } from './page.ts';
import { regions, type Region } from './regions.ts';

const features = await regions();
const { clientWidth: width, clientHeight: height } = box;

const drawing = (): Element =>
  plot({
    width,
    height,
    margin: 0,
    projection: { type: 'reflect-y', domain: { type: 'FeatureCollection', features } },
    color: { type: 'threshold', domain: bounds, range: colours, unknown: noData },
    marks: [
      geo(
        features,
        centroid({
          fill: ({ properties }: Region) => properties.value,
          stroke: '#fff',
          strokeWidth: 0.3,
          title: ({ properties: { name, value } }: Region) => `${name}: ${percentText(value)}`,
          tip: true,
        }),
      ),
    ],
  }) as Element;

box.append(drawing());

offer({
  swap(seed) {
    const values = valuesOf(seed);
    features.forEach(({ properties }, place) => (properties.value = values[place]!));
    box.replaceChildren(drawing());
  },
});
