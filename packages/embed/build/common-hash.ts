import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives all files whose names match (before `-<hash>.js`) one hash that changes with any of them, wherever they are named. Two dozen
 * different ones cannot be compressed where a calculator, an explainer or the loader lists them; they are built and released together anyway.
 */
export function shareHash(folder: string, names: RegExp): string {
  const files = readdirSync(folder).sort();
  const own = files.filter((file) => names.test(file.replace(/-[\w-]{8}\.js$/, '')));
  const contents = createHash('sha256');
  for (const file of own) contents.update(readFileSync(join(folder, file)));
  const hash = contents.digest('base64url').slice(0, 8);
  const renamed = new Map(own.map((file) => [file, file.replace(/[\w-]{8}\.js$/, `${hash}.js`)]));
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    let code = readFileSync(join(folder, file), 'utf8');
    for (const [before, after] of renamed) code = code.replaceAll(`./${before}`, `./${after}`);
    writeFileSync(join(folder, file), code);
  }
  for (const [before, after] of renamed) renameSync(join(folder, before), join(folder, after));
  return hash;
}
