import { fileURLToPath } from 'node:url';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { widgetAttributes, widgets } from '../src/widgets.ts';
import type { BuiltFiles } from '../src/built-files.ts';
import { releasedRulesFile } from './released-rules.ts';

const source = (path: string) => `/@fs${fileURLToPath(new URL(path, import.meta.url))}`;

const elementOf = (name: string) => source(`../../elements/src/${name}/${name}.ts`);

/** The same addresses as in the built site, answered from source. */
const files: BuiltFiles = {
  widgets: Object.fromEntries(widgets.map(({ name }) => [name, [elementOf(name)]])),
  calculations: {},
  frame: [source('../src/frame.ts')],
  begun: [source('../../elements/src/coverage-map/begun.ts')],
  style: source('../src/frame.css'),
  // No policy here that would need the hash.
  mapStyle: {
    text: `@import url(${source('../src/frame.css')}); @import url(${source('../src/map.css')});`,
    hash: '',
  },
};

const fixedScripts: Record<string, string> = {
  '/v1/payung.js': source('../src/loader.ts'),
  '/v1/payung-frame.js': source('../src/frame-height.ts'),
  '/v1/payung-periksa.js': source('../src/doctor/doctor.ts'),
};

type Handler = (request: Request) => Promise<Response | undefined>;

/** Renders a frame page from source, with the development client that reloads it. The content policy is left to the built site. */
const frames = (server: ViteDevServer): Connect.NextHandleFunction => {
  const answer = async (url: string): Promise<string | undefined> => {
    const { handle } = (await server.ssrLoadModule(source('../src/handler.ts'))) as { handle: Handler };
    const page = await handle(new Request(new URL(url, 'http://localhost')));
    return page && server.transformIndexHtml(url, await page.text());
  };
  return (request, response, next) => {
    if (!request.url?.startsWith('/embed/')) return next();
    answer(request.url).then((html) => {
      if (html === undefined) return next();
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    }, next);
  };
};

/** The development site: loader and frame pages at their published addresses, from source. */
export function developmentSite(): Plugin {
  return {
    name: 'payung-development-site',
    config: () => ({
      appType: 'mpa',
      define: {
        BUILT_FILES: JSON.stringify(files),
        CALCULATION_HASH: '""',
        WIDGET_ATTRIBUTES: JSON.stringify(widgetAttributes),
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
      server.middlewares.use(frames(server));
    },
  };
}
