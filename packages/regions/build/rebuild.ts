import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './install.ts';

/**
 * Makes `data/` of this package anew: `node rebuild.ts [folder]`, by default the committed folder. Needs no network once its own
 * packages are installed, takes about fifteen seconds, and writes the same bytes every time.
 */
await install();
const { dataFiles } = await import('./data-files.ts');
const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('../data/', import.meta.url);
mkdirSync(new URL('provinces/', folder), { recursive: true });
for (const [name, text] of Object.entries(await dataFiles())) writeFileSync(new URL(name, folder), text);
console.log(`Shapes, names and neighbours are in ${fileURLToPath(folder)}`);
