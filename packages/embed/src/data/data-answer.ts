import { shownYear } from '@payung/elements/coverage-map/still';
import { regionBrief } from '../brief/region-brief.ts';
import { mapFile } from '../picture/map-file.ts';
import type { Paint } from '../picture/painted.ts';
import { pngAnswer } from '../picture/png-answer.ts';
import { sharePicture } from '../picture/share-picture.ts';
import type { Site } from '../programmes/site.ts';
import { figuresText, mapFigures, type Wanted } from './map-figures.ts';

/** A picture draws and styles itself and fetches nothing. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *";

/**
 * `GET /embed/coverage-map.<svg|png|csv|json>?region=35&year=2024&lang=id`, the same of `coverage-card`: what a map or card shows as a file. An
 * unknown area is the country, an unknown year the newest figure of each area.
 */
export async function dataAnswer(url: URL, site: Site, paint: Paint | undefined): Promise<Response | undefined> {
  const [, widget, form] = /^\/embed\/(coverage-map|coverage-card)\.(svg|png|csv|json)$/.exec(url.pathname) ?? [];
  if (!widget) return undefined;
  const { language } = site.telling;
  const wanted: Wanted = {
    region: url.searchParams.get('region') ?? 'ID',
    // A card tells the newest figure only.
    year: widget === 'coverage-map' ? shownYear(url.searchParams.get('year')) : undefined,
    isOne: widget === 'coverage-card',
    language,
  };
  if (form === 'csv') return file(figuresText(wanted), 'text/csv', { 'content-disposition': `inline; filename="${nameOf(wanted)}.csv"` });
  if (form === 'json') return file(`${JSON.stringify(mapFigures(wanted), null, 1)}\n`, 'application/json');
  const svg = wanted.isOne
    ? await sharePicture(regionBrief(new Map([['region', wanted.region]]), site), language)
    : await mapFile(wanted);
  return form === 'png'
    ? pngAnswer(svg, { language, files: site.files, paint })
    : file(svg, 'image/svg+xml', { 'content-security-policy': picturePolicy });
}

const nameOf = ({ region, year }: Wanted): string =>
  ['payung', region.replace(/[^\dID]/g, ''), year].filter(Boolean).join('-');

const file = (text: string, type: string, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag',
      ...more,
    },
  });
