import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('./', import.meta.url);

/** Installs what we only compare with into this folder, as its lockfile pins it, without any install script, unless just that is there. */
export function install(): void {
  if (isInstalled()) return;
  console.log(
    'Installing what the benchmark compares with into bench/node_modules (22 MB to fetch, no install scripts) …',
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
