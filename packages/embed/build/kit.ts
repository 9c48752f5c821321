import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calculationNames, loadAsking } from '@payung/elements/calculator/programmes';
import { kitPage, type KitParts } from '../src/kit/kit-page.ts';
import { kitPath } from '../src/programmes/addresses.ts';
import { wordsIn } from '../src/words.ts';
import { brotli } from './compress.ts';
import { drawIcons } from './kit-icons.ts';
import { reachable } from './kit-files.ts';

/** What the kit takes from the rest of the build, by its addresses. */
export interface KitSources {
  readonly script: string;
  readonly style: string;
  readonly modules: KitParts['modules'];
}

/** A kit as it is published: its page, and what its worker is told. */
export interface Kit {
  readonly page: string;
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
}

type Language = 'id' | 'en';

/** Puts the icons and the manifests of both kits under a folder and gives both, complete but for their workers. */
export async function makeKits(folder: string, sources: KitSources): Promise<Record<Language, Kit>> {
  mkdirSync(join(folder, 'kit'), { recursive: true });
  const icons = (await drawIcons(join(folder, 'kit'))).map((name) => `/kit/${name}`);
  return { id: await makeKit(folder, sources, icons, 'id'), en: await makeKit(folder, sources, icons, 'en') };
}

async function makeKit(
  folder: string,
  { script, style, modules }: KitSources,
  icons: readonly string[],
  language: Language,
): Promise<Kit> {
  const manifest = `${kitPath(language)}manifest.webmanifest`;
  write(join(folder, manifest), JSON.stringify(manifestOf(language, icons)));
  const names = reachable(join(folder, 'assets'), [script, ...Object.values(modules)], language);
  const fetched = [style, manifest, ...icons, ...names.map((name) => `/assets/${name}`)];
  const contents = fetched.map((path) => readFileSync(join(folder, path)));
  const parts = { language, script, style, modules, calculations: await calculations(language) };
  const bytes = [...contents, kitPage({ ...parts, bytes: 0 })].reduce(
    (sum, content) => sum + brotli(content).length,
    0,
  );
  const page = kitPage({ ...parts, bytes });
  const hash = [page, ...fetched, ...contents].reduce(
    (sum, content) => sum.update(content),
    createHash('sha256'),
  );
  return {
    page,
    name: `payung-kit-${language}`,
    version: hash.digest('base64url').slice(0, 12),
    files: [kitPath(language), ...fetched],
  };
}

const calculations = (language: Language) =>
  Promise.all(
    calculationNames.map(async (name) => ({
      name,
      title: (await loadAsking(name, language))!.words.title,
    })),
  );

function manifestOf(language: Language, icons: readonly string[]): object {
  const { kit: words } = wordsIn(language);
  return {
    id: kitPath(language),
    name: `${words.name} – Payung`,
    short_name: words.name,
    description: words.description,
    lang: language,
    start_url: kitPath(language),
    scope: kitPath(language),
    display: 'standalone',
    background_color: '#e9f1ef',
    theme_color: '#12797d',
    icons: icons.flatMap((src) =>
      ['any', 'maskable'].map((purpose) => ({ src, sizes: sizesOf(src), type: 'image/png', purpose })),
    ),
  };
}

const sizesOf = (icon: string): string => icon.replace(/.*-(\d+)\.png$/, '$1x$1');

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
