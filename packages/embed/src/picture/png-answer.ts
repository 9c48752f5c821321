import type { BuiltFiles } from '../built-files.ts';
import { painted, type Paint } from './painted.ts';

/** What a PNG is answered with besides its SVG. */
export interface Painting {
  readonly language: 'id' | 'en';
  readonly files: BuiltFiles;
  readonly paint?: Paint | undefined;
}

/**
 * An SVG as a PNG; where it cannot be painted now, a picture made when we were built that fits every page. That one is not kept by
 * anybody: the next who asks may get the right one.
 */
export async function pngAnswer(svg: string, { language, files, paint }: Painting): Promise<Response> {
  const picture = await (paint && painted(svg, paint).catch(() => undefined));
  const body = picture ?? Uint8Array.from(atob(files.generalPicture[language]), (sign) => sign.charCodeAt(0));
  return new Response(Uint8Array.from(body), {
    headers: {
      'content-type': 'image/png',
      'cache-control': picture ? 'public, max-age=3600' : 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag',
    },
  });
}
