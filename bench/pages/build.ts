import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brackets } from '../../packages/rules/src/contribution/brackets.ts';
import { buildBelow, bundle, place } from '../built-pages.ts';
import { publicodesRules } from '../publicodes-law.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const page = (name: string): string => readFileSync(here(`${name}.html`), 'utf8');

/** Builds the pages that the calculator is compared with, packed like the site itself. */
export async function buildPages(): Promise<void> {
  await buildBelow('plain', async (folder) => {
    const steps = brackets.rows.at(-1)!.value.map(({ from, base }) => [from, base]);
    place(`${folder}/index.html`, page('plain').replace('STEPS', JSON.stringify(steps)));
  });
  await buildBelow('host', async (folder) => place(`${folder}/index.html`, page('host')));
  await buildBelow('publicodes', async (folder) => {
    place(`${folder}/index.html`, page('publicodes'));
    await bundle(here('publicodes-page.ts'), folder, 'publicodes', { LAW: JSON.stringify(publicodesRules) });
  });
}
