import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A picture as RGBA, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const [width, height] = [640, 480];

/** The pixels of a PNG, as a browser reads them. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Picture> {
  const picture = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, data: [...data] };
  }, png.toString('base64'));
  return { ...picture, data: Uint8ClampedArray.from(picture.data) };
}

/** Writes a film of one picture held before a grey wall, as Chromium's fake camera plays it (YUV4MPEG2). */
export function filmOf(picture: Picture, path: string): void {
  const grey = Buffer.alloc(width * height, 128);
  const [left, top] = [Math.round((width - picture.width) / 2), Math.round((height - picture.height) / 2)];
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      grey[(top + y) * width + left + x] = 16 + (picture.data[4 * (y * picture.width + x)]! * 219) / 255;
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colourless]);
  writeFileSync(path, Buffer.concat([head, frame, frame]));
}

/** The switches by which Chromium takes such a film for its camera and allows it. */
export const cameraOf = (path: string): readonly string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
];
