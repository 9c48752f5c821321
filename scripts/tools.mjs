// Runs a command of the project under the project's own Node 24, whatever Node started us.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const binaries = [join(root, 'node_modules/.bin'), join(root, 'tests/node_modules/.bin')];

/** The environment in which `node` is the project's Node 24 and every installed command is found. */
export const environment = () => ({ ...process.env, PATH: [...binaries, process.env.PATH].join(delimiter) });

/**
 * Runs a command in the repository and resolves to its exit code; output goes to the terminal, or line by line to `onLine`;
 * `stdout: 2` sends it where complaints go, so that ours stays clean.
 * A command ended by a signal counts as failed; `signal` ends it.
 */
export function run(command, args, { onLine, signal, cwd = root, env = {}, stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['inherit', onLine ? 'pipe' : stdout, 'inherit'];
    const child = spawn(command, args, { cwd, stdio, signal, env: { ...environment(), ...env } });
    const forward = (signal) => child.kill(signal);
    process.on('SIGTERM', forward).on('SIGINT', forward);
    child.once('error', (error) => (signal?.aborted ? undefined : reject(error)));
    child.once('close', (code) => {
      process.off('SIGTERM', forward).off('SIGINT', forward);
      resolve(code ?? 1);
    });
    if (onLine) splitLines(child.stdout, onLine);
  });
}

function splitLines(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    lines.forEach(onLine);
  });
  stream.on('end', () => rest && onLine(rest));
}
