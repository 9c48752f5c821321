import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const sizes = [192, 512];

/** Draws the icon of the kit in the sizes that devices ask for; its picture keeps clear of the edge, so that any shape may be cut out of it. */
export async function drawIcons(folder: string): Promise<string[]> {
  await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const svg = readFileSync(new URL('../src/kit/icon.svg', import.meta.url), 'utf8');
  return sizes.map((size) => {
    const name = `icon-${size}.png`;
    writeFileSync(
      join(folder, name),
      new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    );
    return name;
  });
}
