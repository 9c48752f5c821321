import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('./', import.meta.url);

/**
 * Installs the packages that only rebuilding needs into this folder, as its lockfile pins them and without running any install
 * script, unless just these are there; says so, for it takes about 220 MB.
 */
export async function install(): Promise<void> {
  if (isInstalled()) return;
  console.log(
    'Installing what rebuilds the shapes into packages/regions/build/node_modules (about 220 MB, no install scripts) …',
  );
  execFileSync('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--ignore-scripts'], {
    cwd: fileURLToPath(folder),
    stdio: 'inherit',
  });
}

/** pnpm leaves a copy of the lockfile that it installed. */
function isInstalled(): boolean {
  const installed = new URL('node_modules/.pnpm/lock.yaml', folder);
  return (
    existsSync(installed) && readFileSync(installed).equals(readFileSync(new URL('pnpm-lock.yaml', folder)))
  );
}
