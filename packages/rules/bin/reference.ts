// npm run reference: writes docs/rules anew from the parameters; a file that nothing writes any more is removed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parameters } from '../src/index.ts';
import { referenceFiles } from '../src/reference/pages.ts';
import { voice } from '../src/reference/voice.en.ts';

const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
const files = referenceFiles(parameters(), voice);

mkdirSync(folder, { recursive: true });
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (/\.(md|svg)$/.test(path) && !files.has(path)) rmSync(join(folder, path));
}
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`docs/rules: ${files.size} files`);
