import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { precompress } from '../packages/embed/build/compress.ts';

/** The folder that the server of the benchmark serves besides the built site; its pages stand below `bench/`. */
export const builtPages = fileURLToPath(new URL('dist', import.meta.url));

/** Begins anew with the pages of one benchmark, fills its folder, and packs all of it like the site itself. */
export async function buildBelow(name: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const folder = `${builtPages}/bench/${name}`;
  rmSync(folder, { recursive: true, force: true });
  await fill(folder);
  precompress(folder);
}

/** Puts a file where the server finds it. */
export function place(path: string, content: string): void {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, content);
}

/** A script with all that it imports as one file, and their styles as another; `hasStyle` says whether there are any. */
export async function bundle(
  script: string,
  folder: string,
  name: string,
  define: Readonly<Record<string, string>> = {},
): Promise<{ readonly hasStyle: boolean }> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: script,
        output: { entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]`, format: 'es' },
      },
    },
  });
  return { hasStyle: existsSync(`${folder}/${name}.css`) };
}
