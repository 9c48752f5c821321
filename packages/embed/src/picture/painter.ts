import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import bold from '../../fonts/NotoSans-Bold.ttf?inline';
import regular from '../../fonts/NotoSans-Regular.ttf?inline';

const bytesAt = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(address)).arrayBuffer());

let ready: Promise<readonly Uint8Array[]> | undefined;

async function begin(): Promise<readonly Uint8Array[]> {
  await initWasm(await bytesAt(wasm));
  return Promise.all([regular, bold].map(bytesAt));
}

/**
 * Paints an SVG as a PNG of its own size, with our font whatever is installed: the same text gives the same bytes. It takes some tenths of a second
 * in which nothing else runs, so it belongs into a thread of its own. Rejects for what is no SVG.
 */
export async function paint(svg: string): Promise<Uint8Array> {
  const fontBuffers = await (ready ??= begin());
  const options = { fontBuffers: [...fontBuffers], defaultFontFamily: 'Noto Sans', loadSystemFonts: false };
  const picture = new Resvg(svg, { font: options });
  const image = picture.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    picture.free();
  }
}
