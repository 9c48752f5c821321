// Vega-Lite with the runtime of Vega and its tooltip; without the menu of vega-embed.
import { changeset, parse, View } from 'vega';
import { compile } from 'vega-lite';
import { Handler } from 'vega-tooltip';
import { bounds, colours, noData, percentText, valuesOf } from '../values.ts';
import { box, offer } from './page.ts';
import { regions } from './regions.ts';

const features = await regions();
const { clientWidth: width, clientHeight: height } = box;

interface Row {
  readonly code: string;
  readonly value: number | null;
  readonly tip: string;
}

const rows = (): Row[] =>
  features.map(({ properties: { code, name, value } }) => ({
    code,
    value,
    tip: `${name}: ${percentText(value)}`,
  }));

const { spec } = compile({
  width,
  height,
  padding: 0,
  data: { name: 'shapes', values: features },
  transform: [
    {
      lookup: 'id',
      from: { data: { name: 'figures', values: rows() }, key: 'code', fields: ['value', 'tip'] },
    },
  ],
  projection: { type: 'identity', reflectY: true },
  mark: { type: 'geoshape', invalid: 'show', stroke: '#fff', strokeWidth: 0.3 },
  encoding: {
    color: {
      field: 'value',
      type: 'quantitative',
      scale: { type: 'threshold', domain: bounds, range: colours },
      legend: null,
    },
    tooltip: { field: 'tip' },
  },
  config: { view: { stroke: null }, scale: { invalid: { color: { value: noData } } } },
});
const view = new View(parse(spec), { renderer: 'canvas', container: box, hover: true });
view.tooltip(new Handler().call);

const [left, right, bottom, top] = [
  95.19755197551979, 140.97560975609758, -10.921160728621402, 5.89706887941027,
];
const page = offer({
  isRendered: false,
  swap(seed) {
    const values = valuesOf(seed);
    features.forEach(({ properties }, place) => (properties.value = values[place]!));
    page.isRendered = false;
    view.change(
      'figures',
      changeset()
        .remove(() => true)
        .insert(rows()),
    );
    void render();
  },
  pixelOf(longitude, latitude) {
    const frame = box.getBoundingClientRect();
    const [x, y] = view.origin();
    return [
      frame.left + x + ((longitude - left) / (right - left)) * width,
      frame.top + y + ((top - latitude) / (top - bottom)) * height,
    ];
  },
});

async function render(): Promise<void> {
  await view.runAsync();
  page.isRendered = true;
}
void render();
