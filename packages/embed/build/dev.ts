import { fileURLToPath } from 'node:url';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { widgetAttributes, widgets } from '../src/widgets.ts';
import type { BuiltFiles } from '../src/built-files.ts';
import { namedParameters } from './named-parameters.ts';
import { themeable } from './themeable.ts';
import { releasedRulesFile } from './released-rules.ts';

const source = (path: string) => `/@fs${fileURLToPath(new URL(path, import.meta.url))}`;

const elementOf = (name: string) => source(`../../elements/src/${name}/${name}.ts`);

/** The same addresses as in the built site, answered from source. */
const files: BuiltFiles = {
  widgets: Object.fromEntries(widgets.map(({ name }) => [name, [elementOf(name)]])),
  calculations: {},
  // Only a build has files that never change.
  pinned: { folder: '', integrity: {} },
  // No policy here that would need the hashes.
  frame: { text: `void import('${source('../src/frame.ts')}')`, hash: '' },
  begun: [source('../../elements/src/coverage-map/begun.ts')],
  style: { text: `@import url(${source('../src/frame.css')});`, hash: '' },
  mapStyle: {
    text: `@import url(${source('../src/frame.css')}); @import url(${source('../src/map.css')});`,
    hash: '',
  },
  print: [source('../src/public/print-button.ts')],
  theme: [source('../src/theme/edit.ts')],
  themeStyle: source('../src/theme/theme.css'),
  themePreviewStyle: source('../src/theme/theme-preview.css'),
  publicStyle: source('../src/public/page.css'),
  builder: [source('../src/builder/builder.ts')],
  builderStyle: source('../src/builder/builder.css'),
  previewStyle: source('../src/builder/preview.css'),
  leafletStyle: source('../src/public/leaflet.css'),
  generalPicture: { id: '', en: '' },
  // What is kept on a device is built files: from source there is no kit.
  kit: { id: '', en: '' },
};

const fixedScripts: Record<string, string> = {
  '/v1/payung.js': source('../src/loader.ts'),
  '/v1/payung-frame.js': source('../src/around/helper.ts'),
  '/v1/payung-periksa.js': source('../src/doctor/doctor.ts'),
  ...Object.fromEntries(widgets.map(({ name }) => [`/assets/${name}.js`, elementOf(name)])),
};

type Handler = (request: Request) => Promise<Response | undefined>;

/** Renders a page or a text from source, pages with the development client that reloads them. The content policy is left to the built site. */
const pages = (server: ViteDevServer): Connect.NextHandleFunction => {
  const answer = async (
    url: string,
    host: string,
  ): Promise<readonly [type: string, text: string] | undefined> => {
    const { handle } = (await server.ssrLoadModule(source('../src/handler.ts'))) as { handle: Handler };
    const page = await handle(new Request(new URL(url, `http://${host}`)));
    const text = await page?.text();
    if (text === undefined) return undefined;
    const type = page!.headers.get('content-type') ?? 'text/plain';
    return [type, text.startsWith('<!doctype') ? await server.transformIndexHtml(url, text) : text];
  };
  return (request, response, next) => {
    const { url = '', headers } = request;
    if (!/^\/(embed|w|programmes)\//.test(url)) return next();
    answer(url, headers.host ?? 'localhost').then((made) => {
      if (made === undefined) return next();
      response.setHeader('content-type', made[0]).end(made[1]);
    }, next);
  };
};

/** The development site: loader and pages at their published addresses, from source. */
export function developmentSite(): Plugin {
  return {
    name: 'payung-development-site',
    config: () => ({
      appType: 'mpa',
      define: {
        BUILT_FILES: JSON.stringify(files),
        NAMED_PARAMETERS: JSON.stringify(namedParameters()),
        THEMEABLE: JSON.stringify(themeable()),
        CALCULATION_HASH: '""',
        WIDGET_ATTRIBUTES: JSON.stringify(widgetAttributes.join(' ')),
        WIDGET_FILES: JSON.stringify(
          Object.fromEntries(widgets.map(({ name }) => [`payung-${name}`, [name]])),
        ),
        WIDGET_MODULES: JSON.stringify(
          Object.fromEntries(widgets.map(({ name }) => [`payung-${name}`, [elementOf(name)]])),
        ),
      },
    }),
    // Vite reads a page's scripts ahead of the browser, past the rewrite below.
    resolveId: (id) => fixedScripts[id]?.slice('/@fs'.length),
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const url = request.url ?? '';
        const rules = releasedRulesFile(url);
        const script = rules ? `/@fs${rules}` : fixedScripts[url.split('?')[0] ?? ''];
        if (script) request.url = script;
        next();
      });
      server.middlewares.use(pages(server));
    },
  };
}
