// So that types are checked where the libraries are not installed.
declare module '@observablehq/plot';
declare module 'd3-geo';
declare module 'd3-scale';
declare module 'd3-selection';
declare module 'echarts/charts';
declare module 'echarts/components';
declare module 'echarts/core';
declare module 'echarts/renderers';
declare module 'leaflet/dist/leaflet-src.esm.js';
declare module 'leaflet/dist/leaflet.css';
declare module 'maplibre-gl';
declare module 'maplibre-gl/dist/maplibre-gl.css';
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
declare module 'topojson-client';
declare module 'vega';
declare module 'vega-lite';
declare module 'vega-tooltip';
