import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { brackets } from '../../packages/rules/src/contribution/brackets.ts';
import { precompress } from '../../packages/embed/build/compress.ts';
import { publicodesRules } from '../publicodes-law.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folder that the server of the benchmark serves besides the built site; its pages stand below `bench/`. */
export const builtPages = here('../dist');

const page = (name: string): string => readFileSync(here(`${name}.html`), 'utf8');

function place(name: string, content: string): void {
  const folder = `${builtPages}/bench/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, content);
}

/** Builds the pages that the calculator is compared with, packed like the site itself. */
export async function buildPages(): Promise<void> {
  rmSync(builtPages, { recursive: true, force: true });
  const steps = brackets.rows.at(-1)!.value.map(({ from, base }) => [from, base]);
  place('plain', page('plain').replace('STEPS', JSON.stringify(steps)));
  place('host', page('host'));
  place('publicodes', page('publicodes'));
  await build({
    root: here('.'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { LAW: JSON.stringify(publicodesRules) },
    build: {
      outDir: `${builtPages}/bench/publicodes`,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: here('publicodes-page.ts'),
        output: { entryFileNames: 'publicodes.js', format: 'es' },
      },
    },
  });
  precompress(builtPages);
}
