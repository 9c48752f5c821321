/** A page that shows the 514 regions with their figures. */
export interface Contestant {
  readonly name: string;
  readonly path: string;
  /** Where its tooltip appears; the page without script has none. */
  readonly tip?: string;
  /** Arrow keys lead from region to region. */
  readonly hasKeys?: true;
  /** A library that others would choose for this: ours must come before each of them. */
  readonly isLibrary?: true;
}

/** One inline picture and no script: nothing can be seen sooner. */
export const floor: Contestant = { name: 'static SVG', path: '/bench/map/static/' };

export const d3: Contestant = { name: 'bare d3', path: '/bench/map/d3/', tip: '.tip' };

export const ours: Contestant = {
  name: 'ours, frame page',
  path: '/embed/coverage-map',
  tip: '.tip',
  hasKeys: true,
};

const library = (name: string, folder: string, tip: string): Contestant => ({
  name,
  path: `/bench/map/${folder}/`,
  tip,
  isLibrary: true,
});

/** All of them, in the order of their turns. */
export const contestants: readonly Contestant[] = [
  floor,
  d3,
  ours,
  library('Leaflet', 'leaflet', '.leaflet-tooltip'),
  library('Observable Plot', 'plot', '[aria-label=tip]'),
  library('ECharts', 'echarts', '#map > div:last-child'),
  library('Vega-Lite', 'vega-lite', '#vg-tooltip-element'),
  library('MapLibre GL', 'maplibre', '.maplibregl-popup-content'),
];
