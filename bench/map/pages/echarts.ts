// Apache ECharts: of it the map, the tooltip, the classes and one renderer.
import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { bounds, colours, noData, percentText, valuesOf } from '../values.ts';
import { box, offer } from './page.ts';
import { regions } from './regions.ts';

use([MapChart, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer]);

const features = await regions();
registerMap('regencies', { type: 'FeatureCollection', features });

interface Datum {
  readonly name: string;
  readonly title: string;
  readonly value: number | null;
}

const data = (): Datum[] =>
  features.map(({ properties: { code, name, value } }) => ({ name: code, title: name, value }));

const chart = init(box);
const page = offer({
  isRendered: false,
  swap(seed) {
    const values = valuesOf(seed);
    features.forEach(({ properties }, place) => (properties.value = values[place]!));
    page.isRendered = false;
    chart.setOption({ series: [{ data: data() }] });
  },
  pixelOf(longitude, latitude) {
    const { left, top } = box.getBoundingClientRect();
    const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, [longitude, latitude]);
    return [left + x, top + y];
  },
});
chart.on('finished', () => (page.isRendered = true));
chart.setOption({
  animation: false,
  tooltip: {
    trigger: 'item',
    transitionDuration: 0,
    formatter: ({ data: { title, value } }: { data: Datum }) => `${title}: ${percentText(value)}`,
  },
  visualMap: {
    type: 'piecewise',
    show: false,
    pieces: [...bounds, 101].map((bound, place) => ({
      gte: bounds[place - 1] ?? 0,
      lt: bound,
      color: colours[place],
    })),
    outOfRange: { color: noData },
  },
  series: [
    {
      type: 'map',
      map: 'regencies',
      nameProperty: 'code',
      aspectScale: 1,
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
      selectedMode: false,
      label: { show: false },
      emphasis: { label: { show: false } },
      itemStyle: { areaColor: noData, borderColor: '#fff', borderWidth: 0.3 },
      data: data(),
    },
  ],
});
