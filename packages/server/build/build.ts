// Builds what the organiser pages run on a phone at a door: `dist/static/desk` is served under `/desk/`, `dist/door/worker.js` by the page itself.
// The names never change: the worker and the server ask whether a file is new.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared: InlineConfig = { root: here('..'), configFile: false, logLevel: 'warn', publicDir: false };

async function buildPages(): Promise<readonly string[]> {
  const { output } = (await build({
    ...shared,
    build: {
      outDir: here('../dist/static/desk'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: { door: here('../door/page.ts'), forget: here('../door/forget.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.map(({ fileName }) => fileName).filter((name) => name !== 'forget.js');
}

async function buildWorker(files: readonly string[]): Promise<void> {
  await build({
    ...shared,
    define: { DOOR_FILES: JSON.stringify(files) },
    build: {
      outDir: here('../dist/door'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: here('../door/worker.ts'), output: { entryFileNames: 'worker.js' } },
    },
  });
}

rmSync(here('../dist/static'), { recursive: true, force: true });
const scripts = await buildPages();
await buildWorker(['desk.css', 'door.css', ...scripts].map((name) => `/desk/${name}`));
console.log(`server: ${scripts.length} scripts of the check-in page`);
