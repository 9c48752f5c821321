// Builds what pages fetch (dist/static) and the function that renders frame pages (dist/handler.js).
// In a fixed order: the elements get their hashed names, the kits take what they hold of them, the released rules and the pinned files are put
// beside them, the loader and the handler are told all these names, then all is compressed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { calculationNames } from '@payung/elements/calculator/programmes';
import { programCodes } from '@payung/programs';
import { widgetAttributes, widgets } from '../src/widgets.ts';
import { copyName } from './own-copies.ts';
import { bundling as shared } from './bundling.ts';
import { shareHash } from './common-hash.ts';
import { contentName } from './content-names.ts';
import { themeable } from './themeable.ts';
import { precompress } from './compress.ts';
import type { BuiltFiles } from '../src/built-files.ts';
import { inPage } from '../src/in-page.ts';
import { filesOf } from './graph.ts';
import { makeKits } from './kit.ts';
import { namedParameters } from './named-parameters.ts';
import { generalPictures } from './general-pictures.ts';
import { buildPinned, pinnedFiles } from './pinned.ts';
import { copyReleasedPinned } from './released-pinned.ts';
import { copyReleasedRules } from './released-rules.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const output = here('../dist');
const publicFolder = here('../dist/static');

const hashedNames = {
  entryFileNames: 'assets/[name]-[hash].js',
  chunkFileNames: ({ name, facadeModuleId }: Rolldown.PreRenderedChunk) =>
    `assets/${copyName(facadeModuleId) ?? contentName(facadeModuleId) ?? name}-[hash].js`,
  assetFileNames: 'assets/[name]-[hash][extname]',
};

/** Which modules travel together, the first that matches with all that it needs: small files compress badly, and each is a request. */
const groups = [
  {
    name: 'language',
    test: /^(?!.*\?of=).*(packages\/elements\/src\/(format|locale|today)\.ts$|packages\/rules\/src\/telling\/format\.ts$)/,
  },
  {
    name: 'figures',
    test: /coverage-map\/(words\.id|shipped-figures|describe|place)\.ts$|regions\/src\/(list|digits)\.ts$|coverage\/src\/(absence|shipped)\.ts$/,
  },
  { name: 'begun', test: /coverage-map\/(begun|legend-rows|name-list)\.ts$/ },
  {
    name: 'base',
    test: /^(?!.*\?of=).*(payung:decorate|packages\/elements\/src\/(?!answer|painted|scale|format|locale|today|reserve)[^/]+\.ts$|node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/(?!.*(directive|decorators\/query)))/,
  },
  {
    name: 'events',
    test: /src\/reserve\.ts$|\?of=events|event-signup\/(event-address|event-words\.id|failure|http-reader|reading|receipt-secret|seats|waiting-mark|when)\.ts$/,
  },
  { name: 'event-signup', test: /event-signup\/event-signup\.ts$/ },
  {
    name: 'calculator',
    test: /payung:decorate\?of=calculator|elements\/src\/calculator\/calculator\.ts$|rules\/src\/core\/(answers|day|decimal|examine|form|parameter|problem|question)\.ts$/,
  },
  {
    name: (id: string) => copyName(id) ?? null,
    debugName: 'asking',
    test: /rules\/src\/[a-z-]+\/asking\.(id|en)\.ts/,
  },
  {
    name: 'saying',
    test: /elements\/src\/calculator\/saying\.ts$|rules\/src\/(core\/(calculation|draft|rational|result|version)|telling\/(?!steps|ground|explain)[a-z]+)\.ts$/,
  },
  { name: 'drawing', test: /elements\/src\/calculator\/drawing\.ts$/ },
  { name: 'ground', test: /rules\/src\/telling\/(ground|explain)\.ts$/ },
  { name: 'why', test: /rules\/src\/telling\/steps\.ts$|elements\/src\/calculator\/why(-style)?\.ts$/ },
].map((group, place, all) => ({ ...group, priority: all.length - place }));

async function buildElements(): Promise<Rolldown.RolldownOutput> {
  const input = Object.fromEntries(
    widgets.map(({ name }) => [name, here(`../../elements/src/${name}/${name}.ts`)]),
  );
  const built = await build({
    ...shared,
    base: './',
    build: {
      outDir: publicFolder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: true,
      rollupOptions: {
        input: {
          ...input,
          frame: here('../src/frame.ts'),
          begun: here('../../elements/src/coverage-map/begun.ts'),
          early: here('../../elements/src/event-signup/early.ts'),
          'frame-page': here('../src/frame.css'),
          'map-page': here('../src/map.css'),
          print: here('../src/public/print-button.ts'),
          'public-page': here('../src/public/page.css'),
          'leaflet-page': here('../src/public/leaflet.css'),
          builder: here('../src/builder/builder.ts'),
          'builder-page': here('../src/builder/builder.css'),
          'preview-page': here('../src/builder/preview.css'),
          theme: here('../src/theme/edit.ts'),
          'theme-page': here('../src/theme/theme.css'),
          'theme-preview': here('../src/theme/theme-preview.css'),
          kit: here('../src/kit/kit.ts'),
          'kit-page': here('../src/kit/kit.css'),
        },
        preserveEntrySignatures: 'allow-extension',
        output: { ...hashedNames, codeSplitting: { groups } },
      },
    },
  });
  return built as Rolldown.RolldownOutput;
}

/** The small scripts at addresses that never change; the loader knows where each element is, a worker what it keeps. */
async function buildFixedScript(path: string, entry: string, define: Record<string, string>): Promise<void> {
  await build({
    ...shared,
    define,
    build: {
      outDir: publicFolder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: here(entry), output: { entryFileNames: `${path}.js`, format: 'es' } },
    },
  });
}

/** What paints pictures, by itself: it is large, and belongs into a thread that the handler is not in. */
async function buildPainter(): Promise<void> {
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      ssr: here('../src/picture/painter.ts'),
      outDir: output,
      emptyOutDir: false,
      target: 'node20',
      assetsInlineLimit: 10_000_000,
      rollupOptions: { output: { entryFileNames: 'painter.js', codeSplitting: false } },
    },
  });
}

async function buildHandler(files: BuiltFiles): Promise<void> {
  await build({
    ...shared,
    define: {
      BUILT_FILES: JSON.stringify(files),
      NAMED_PARAMETERS: JSON.stringify(namedParameters()),
      THEMEABLE: JSON.stringify(themeable()),
    },
    ssr: { noExternal: true },
    build: {
      ssr: here('../src/handler.ts'),
      outDir: output,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'handler.js', codeSplitting: false } },
    },
  });
}

rmSync(output, { recursive: true, force: true });
const { output: chunks } = await buildElements();
const calculationHash = shareHash(
  `${publicFolder}/assets`,
  new RegExp(`^(${calculationNames.join('|')})\\.(id|en)(\\.answer)?$`),
);
shareHash(`${publicFolder}/assets`, new RegExp(`^(${programCodes.join('|')})\\.(id|en)(\\.rest)?$`));
const filesOfCalculation = (name: string) =>
  filesOf(chunks, name).map((path) =>
    path.replace(new RegExp(`(?<=\\.(id|en)(\\.answer)?-)[\\w-]{8}(?=\\.js$)`), calculationHash),
  );
const style = (name: string) =>
  chunks.find(({ fileName }) => fileName.startsWith(`assets/${name}-`) && fileName.endsWith('.css'))!;
const textOf = (name: string) => readFileSync(`${publicFolder}/${style(name).fileName}`, 'utf8').trim();
/** A small module as a script that can stand in any page of ours: what it imports later is in the folder of assets. */
const scriptOf = (name: string): string => {
  const [path, ...imported] = filesOf(chunks, name);
  const code = readFileSync(publicFolder + path!, 'utf8').trim();
  if (imported.length > 0 || /\bexport\b|<\/script/.test(code))
    throw new Error(`${name} cannot stand in a page`);
  return `(()=>{${code.replace(/import\((.)\.\//g, 'import($1/assets/')}})()`;
};
const kits = await makeKits(publicFolder, {
  script: filesOf(chunks, 'kit')[0]!,
  style: `/${style('kit-page').fileName}`,
  modules: {
    'payung-program-explainer': filesOf(chunks, 'program-explainer')[0]!,
    'payung-calculator': filesOf(chunks, 'calculator')[0]!,
  },
});
await buildPainter();
copyReleasedRules(publicFolder);
await buildPinned(publicFolder);
copyReleasedPinned(publicFolder);
const files: BuiltFiles = {
  widgets: Object.fromEntries(widgets.map(({ name }) => [name, filesOf(chunks, name)])),
  calculations: Object.fromEntries(
    calculationNames.flatMap((name) =>
      ['id', 'en'].flatMap((language) => {
        const own = `${name}.${language}`;
        const words = language === 'en' ? filesOf(chunks, 'calculator.en') : [];
        const asking = [...filesOfCalculation(own), ...words];
        const answering = [
          ...filesOfCalculation(`${own}.answer`),
          ...filesOf(chunks, 'saying'),
          ...filesOf(chunks, 'drawing'),
        ];
        return [
          [own, asking],
          [`${own}.answer`, [...new Set([...asking, ...answering])]],
        ];
      }),
    ),
  ),
  pinned: pinnedFiles(publicFolder),
  frame: await inPage(scriptOf('frame')),
  begun: filesOf(chunks, 'begun'),
  style: await inPage(textOf('frame-page')),
  mapStyle: await inPage(`${textOf('frame-page')}${textOf('map-page')}`),
  print: filesOf(chunks, 'print'),
  theme: filesOf(chunks, 'theme'),
  themeStyle: `/${style('theme-page').fileName}`,
  themePreviewStyle: `/${style('theme-preview').fileName}`,
  publicStyle: `/${style('public-page').fileName}`,
  builder: filesOf(chunks, 'builder'),
  builderStyle: `/${style('builder-page').fileName}`,
  previewStyle: `/${style('preview-page').fileName}`,
  leafletStyle: `/${style('leaflet-page').fileName}`,
  generalPicture: await generalPictures(here('../dist/painter.js')),
  kit: { id: kits.id.page, en: kits.en.page },
};
const widgetModules = Object.fromEntries(
  widgets.map(({ name }) => [`payung-${name}`, files.widgets[name]!.map((path) => `..${path}`)]),
);
/** The loader brings along what asks for the event before the form is there; in a frame the page itself asks. */
widgetModules['payung-event-signup']!.push(...filesOf(chunks, 'early').map((path) => `..${path}`));
const nameOf = (path: string) => path.replace(/^\.\.\/assets\/|\.js$/g, '');
/** What modules share stands in one order, which compresses better: 1,002 to 1,021 bytes in 400 builds with random hashes, 1,008 to 1,030 without it. */
const widgetFiles = Object.entries(widgetModules).map(([tag, [own, ...shared]]) => [
  tag,
  [own!, ...shared.sort()].map(nameOf),
]);
await buildFixedScript('v1/payung', '../src/loader.ts', {
  WIDGET_FILES: JSON.stringify(Object.fromEntries(widgetFiles)),
  WIDGET_ATTRIBUTES: JSON.stringify(widgetAttributes.join(' ')),
  CALCULATION_HASH: JSON.stringify(calculationHash),
});
await buildFixedScript('v1/payung-frame', '../src/around/helper.ts', {});
await buildFixedScript('v1/payung-periksa', '../src/doctor/doctor.ts', {
  WIDGET_MODULES: JSON.stringify(widgetModules),
});
for (const [path, { name, version, files: kept }] of [
  ['kit/worker', kits.id],
  ['kit/en/worker', kits.en],
] as const)
  await buildFixedScript(path, '../src/kit/worker.ts', {
    KIT_NAME: JSON.stringify(name),
    KIT_VERSION: JSON.stringify(version),
    KIT_FILES: JSON.stringify(kept),
  });
await buildHandler(files);
writeFileSync(here('../dist/files.json'), `${JSON.stringify(files, null, 2)}\n`);
precompress(publicFolder);
console.log(
  `embed: ${widgets.length} widgets, loader ${readFileSync(here('../dist/static/v1/payung.js.br')).length} bytes brotli`,
);
