import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { version } from '@payung/elements/define';
import type { BuiltFiles } from '../src/built-files.ts';
import { widgets } from '../src/widgets.ts';
import { bundling } from './bundling.ts';
import { copyName } from './own-copies.ts';
import { checkedImports, type PinnedFile } from './checked-imports.ts';
import { contentName } from './content-names.ts';
import { integrityOf } from './integrity.ts';
import { releasedRulesIntegrity } from './released-rules.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Elements that another one imports when it needs them: they have pinned files of their own, which it takes. */
const ownFiles = /\/(calculator|event-signup)\/\1\.ts$/;

/** What `integrity.json` says of a version: every file below its address with its SHA-384 and its bytes. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly bytes: number }>>;
}

/**
 * Builds `/v<version>/` below a folder: one file a widget without imports, its later parts beside it in a folder of its name, and
 * `integrity.json`. A part is named without a hash, because nothing at these addresses ever changes.
 */
export async function buildPinned(publicFolder: string): Promise<void> {
  const folder = join(publicFolder, `v${version}`);
  const files = new Map<string, string>();
  // Whoever is imported by another comes first: its hash stands in the other.
  const order = [...widgets].sort((a, b) => Number(importsOthers(a.name)) - Number(importsOthers(b.name)));
  for (const { name } of order)
    for (const [path, code] of checkedImports(await bundle(name), `${name}.js`, files)) files.set(path, code);
  const listed: Integrity = {
    version,
    files: Object.fromEntries(
      [...files]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, code]) => [path, { integrity: integrityOf(code), bytes: Buffer.byteLength(code) }]),
    ),
  };
  files.set('integrity.json', `${JSON.stringify(listed, null, 2)}\n`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** What pages must know of the pinned files below a folder: where they are, and the hash of each widget. */
export function pinnedFiles(publicFolder: string): BuiltFiles['pinned'] {
  const folder = `/v${version}/`;
  const { files } = JSON.parse(
    readFileSync(join(publicFolder, folder, 'integrity.json'), 'utf8'),
  ) as Integrity;
  return {
    folder,
    integrity: Object.fromEntries(widgets.map(({ name }) => [name, files[`${name}.js`]!.integrity])),
  };
}

const importsOthers = (name: string): boolean =>
  readFileSync(here(`../../elements/src/${name}/${name}.ts`), 'utf8').includes("import('../");

/** The modules of one widget: its own file first. */
async function bundle(name: string): Promise<readonly PinnedFile[]> {
  const built = (await build({
    ...bundling,
    base: './',
    define: { RELEASED_RULES: JSON.stringify(releasedRulesIntegrity()) },
    plugins: [...bundling.plugins!, pinnedEntry(name)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: { [name]: entryId },
        preserveEntrySignatures: 'allow-extension',
        output: {
          // With all that it needs in the same file: left to itself, the bundler shares some of it with later parts in files of their own.
          codeSplitting: { groups: [{ name, test: new RegExp(`${entryId}$`) }] },
          entryFileNames: '[name].js',
          chunkFileNames: ({ name: own, facadeModuleId }) =>
            `${name}/${copyName(facadeModuleId) ?? contentName(facadeModuleId) ?? own}.js`,
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((file) => file.type === 'chunk');
}

const entryId = '\0payung-pinned';

/** The beginning of a pinned file: what checks its parts, and then the element, which asks for some as soon as it is defined. */
function pinnedEntry(name: string): Plugin {
  const element = here(`../../elements/src/${name}/${name}.ts`);
  return {
    name: 'payung-pinned-entry',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === entryId) return entryId;
      if (!/^\.\.\/[a-z-]+\/[a-z-]+\.ts$/.test(source)) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const other = ownFiles.exec(resolved?.id ?? '')?.[1];
      return other && other !== name ? { id: `pinned:${other}.js`, external: true } : undefined;
    },
    load: (id) =>
      id === entryId
        ? `export { part } from ${JSON.stringify(here('../src/pinned/checked-part.ts'))}; import ${JSON.stringify(element)};`
        : undefined,
    transform: (code, id) =>
      /\/calculator\/(rule-set|then\/old-link)\.ts/.test(id)
        ? `import { checkedRuleSet } from ${JSON.stringify(here('../src/pinned/checked-rule-set.ts'))};${code.replace(/\bimport\(\s*\/\* @vite-ignore \*\//, 'checkedRuleSet(')}`
        : undefined,
  };
}
