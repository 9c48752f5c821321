// What both commands do first: install what the lockfile names (only when it changed) and build (only when a source changed).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './tools.mjs';

// Named here and not in package.json: pnpm resolves a `packageManager` for every platform and fails where one is not published.
const pnpm = 'pnpm@12.21.0';
const stamps = join(root, '.stamp');

/** Says what is being done, to the person who waits for it. */
export const say = (text) => console.log(`• ${text}`);

async function once(name, { isThere, fingerprint }, work) {
  const stamp = join(stamps, name);
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  await work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, fingerprint);
}

async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code) {
    console.error(`\n${command} ${args.join(' ')} ended with ${code}. The lines above say why.`);
    process.exit(1);
  }
}

const hashOf = (texts) => texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex');

/**
 * The installed tools and libraries are those of the lockfile. Needs only Node and npm: pnpm comes through npx.
 * `isAside` keeps stdout clean for what a command answers: all chatter goes to stderr.
 */
export async function install({ isAside = false } = {}) {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) =>
    readFileSync(join(root, name)),
  );
  const isThere = existsSync(join(root, 'node_modules'));
  await once('installed', { isThere, fingerprint: hashOf(files) }, async () => {
    const text = 'installing the libraries that the lockfile names (about a minute the first time) …';
    if (isAside) console.error(`• ${text}`);
    else say(text);
    const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--loglevel=error'];
    await must('npx', args, { stdout: isAside ? 2 : 'inherit' });
  });
}

function sourcesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist') return [];
    const path = join(folder, name);
    const entry = statSync(path);
    return entry.isDirectory() ? sourcesBelow(path) : [`${path} ${entry.size} ${entry.mtimeMs}`];
  });
}

/** The built files are those of the sources as they are now. */
export async function build() {
  const sources = ['packages', 'demo'].flatMap((name) => sourcesBelow(join(root, name)));
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'));
  const isThere = ['packages/embed/dist/handler.js', 'packages/server/dist/static', 'demo/dist'].every(
    (path) => existsSync(join(root, path)),
  );
  await once('built', { isThere, fingerprint: hashOf([...sources, lock]) }, async () => {
    say('building the widgets and the demo pages (half a minute) …');
    await must('node', ['scripts/build.mjs']);
  });
}
