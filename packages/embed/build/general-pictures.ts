import { pathToFileURL } from 'node:url';
import type { Paint } from '../src/picture/painted.ts';
import { generalShare } from '../src/picture/share-answer.ts';
import { sharePicture } from '../src/picture/share-picture.ts';

/** The picture that stands in the place of one that cannot be painted, in each language: a PNG in base64. */
export async function generalPictures(painter: string): Promise<Record<'id' | 'en', string>> {
  const { paint } = (await import(pathToFileURL(painter).href)) as { paint: Paint };
  const picture = async (language: 'id' | 'en') =>
    Buffer.from(await paint(await sharePicture(generalShare(language), language))).toString('base64');
  return { id: await picture('id'), en: await picture('en') };
}
