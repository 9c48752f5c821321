import { markup } from '../markup.ts';
import { sharePath } from '../picture/share-answer.ts';
import { shareSizes } from '../picture/share-picture.ts';
import type { Site } from '../programmes/site.ts';
import { addressedWidget, widgetPath, type AddressedWidget } from '../widget-address.ts';
import { pageTitle } from '../page-title.ts';

/** What is answered when an address of ours is pasted (oEmbed 1.0, type `rich`). */
interface Embed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: 'Payung';
  readonly provider_url: string;
  readonly title: string;
  /** A quotation with one link, then one frame: without the first WordPress freezes the height, without the second it embeds nothing. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** The preview of the page; no larger than what is asked for, so there is none for less than 200 pixels. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  /** Seconds. */
  readonly cache_age: number;
}

/** Pixels; a page may ask for less. */
const width = 600;
const day = 86_400;

/**
 * `GET /oembed?url=…&format=json|xml&maxwidth=…&maxheight=…` for `/w/…` and `/embed/…`. An address that is none of our widgets is a
 * 404, another format a 501, as the standard has it.
 */
export async function oembedAnswer(url: URL, site: Site): Promise<Response | undefined> {
  if (url.pathname !== '/oembed') return undefined;
  const asked = url.searchParams;
  const format = asked.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refusal(501);
  const found = askedFor(asked.get('url') ?? '', site);
  if (!found) return refusal(404);
  const embed = await embedOf(found, site, atMost(asked, 'maxwidth'), atMost(asked, 'maxheight'));
  return format === 'xml'
    ? answer(xml(embed), 'text/xml')
    : answer(JSON.stringify(embed), 'application/json');
}

function askedFor(address: string, site: Site): AddressedWidget | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.host !== new URL(site.address).host) return undefined;
  return addressedWidget(url, 'w') ?? addressedWidget(url, 'embed');
}

async function embedOf(found: AddressedWidget, site: Site, most: number, tallest: number): Promise<Embed> {
  const language = /^en\b/i.test(found.settings.get('lang') ?? '') ? 'en' : 'id';
  const title = await pageTitle(found, site, language);
  const size = { width: Math.min(width, most), height: Math.min(found.widget.height, tallest) };
  const thumbnail = shareSizes.find(({ width, height }) => width <= most && height <= tallest);
  const page = site.address + widgetPath(found, 'w');
  const frame = site.address + widgetPath(found, 'embed');
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Payung',
    provider_url: site.address,
    title,
    html: markup`<blockquote><a href="${page}">${title}</a></blockquote><iframe src="${frame}" title="${title}" width="${size.width}" height="${size.height}" frameborder="0"></iframe>`
      .text,
    ...size,
    ...(thumbnail && {
      thumbnail_url: site.address + sharePath(found, language, thumbnail),
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    cache_age: day,
  };
}

/** A size that a page asks for; Infinity for none and for what is no size. */
function atMost(asked: URLSearchParams, name: string): number {
  const pixels = Number(asked.get(name));
  return Number.isFinite(pixels) && pixels >= 1 ? Math.floor(pixels) : Infinity;
}

const xml = (embed: Embed): string =>
  markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>
${Object.entries(embed).map(([name, value]) => markup`<${{ text: name }}>${value as string | number}</${{ text: name }}>\n`)}</oembed>
`.text;

const answer = (text: string, type: string): Response =>
  new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
    },
  });

const refusal = (status: 404 | 501): Response =>
  new Response(null, { status, headers: { 'access-control-allow-origin': '*' } });
