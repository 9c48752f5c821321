import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { regencies } from '../../packages/regions/src/index.ts';
import { shapes } from '../../packages/regions/src/shapes.ts';
import { buildBelow, bundle, place } from '../built-pages.ts';
import { shippedShares } from './figures.ts';
import { classOf, colours, noData } from './values.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const scripted = ['d3', 'leaflet', 'plot', 'echarts', 'vega-lite', 'maplibre'];

/** Builds the pages that our map is compared with, packed like the site itself. */
export async function buildMaps(): Promise<void> {
  await buildBelow('map', async (folder) => {
    mkdirSync(folder, { recursive: true });
    copyFileSync(here('../../packages/regions/data/regencies.topo.json'), `${folder}/regencies.topo.json`);
    const shares = shippedShares();
    place(`${folder}/figures.json`, JSON.stringify(regencies.map(({ name }, at) => [name, shares[at]])));
    place(`${folder}/static/index.html`, staticPage(shares));
    for (const name of scripted) {
      const { hasStyle } = await bundle(here(`pages/${name}.ts`), `${folder}/${name}`, 'page');
      place(`${folder}/${name}/index.html`, page(hasStyle));
    }
  });
}

const template = (): string => readFileSync(here('pages/map.html'), 'utf8').replace(/\n +/g, '\n');

function page(hasStyle: boolean): string {
  const style = '<link rel="stylesheet" href="page.css" />';
  const script = '<script type="module" src="page.js"></script>';
  return template().replace('LINKS', hasStyle ? `${style}\n${script}` : script);
}

/** The floor: the same paths as ours, coloured by class, in the page itself. */
function staticPage(shares: readonly (number | null)[]): string {
  const { width, height, paths } = shapes();
  const rules = colours.map((colour, at) => `.c${at}{fill:${colour}}`).join('');
  const drawn = regencies.map(({ code }, at) => {
    const kind = classOf(shares[at]!);
    return `<path${kind < 0 ? '' : ` class="c${kind}"`} d="${paths.get(code)}"/>`;
  });
  const svg = `<svg viewBox="0 0 ${width} ${height}">${drawn.join('')}</svg>`;
  const style = `path{fill:${noData};fill-rule:evenodd;stroke:#fff;stroke-width:.3px;vector-effect:non-scaling-stroke}${rules}`;
  return template()
    .replace(/<link rel="preload".*\n/g, '')
    .replace('LINKS\n', '')
    .replace('</style>', `${style}</style>`)
    .replace('<div id="map">', `<div id="map">${svg}`);
}
