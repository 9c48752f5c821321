import { shownYear } from '@payung/elements/coverage-map/still';
import type { Announced } from '../announced.ts';
import { markup, type Markup } from '../markup.ts';
import { mapFileSize } from '../picture/map-file.ts';
import { widgetTitle } from '../widget-title.ts';
import type { AddressedWidget } from '../widget-address.ts';
import { fallback } from './fallback.ts';
import { regionSentence } from './region-table.ts';

interface Around {
  readonly address: string;
  readonly announced?: Announced | undefined;
  /** Whether it will stand in pages of others for years: then it leaves out what holds for the moment, such as free seats. */
  readonly isKept?: boolean;
}

/**
 * What a widget shows as text and tables, for pages of others and pages of their own, where styles of ours may not be: a map is its table and
 * the picture at its address. It does not say that a script is missing: it informs without one.
 */
export async function contentInWords(
  addressed: AddressedWidget,
  language: 'id' | 'en',
  { address, announced, isKept = false }: Around,
): Promise<Markup> {
  const { widget, settings } = addressed;
  const isMap = widget.name === 'coverage-map';
  const region = settings.get('region') ?? 'ID';
  if (isMap && settings.has('src')) return regionSentence(region, language, true);
  const told = new Map([...settings, ...(isMap ? [['view', 'table'] as const] : [])]);
  const { text } = await fallback(widget.name, told, language, { announced, isKept });
  const content = { text: text.replace(/<noscript>.*?<\/noscript>/s, '') };
  if (!isMap) return content;
  const year = shownYear(settings.get('year'));
  const { width, height } = mapFileSize({ region, year, language });
  const query = new URLSearchParams({
    region,
    ...(year && { year }),
    lang: language,
  }).toString();
  return markup`${content}<p><img src="${address}/embed/coverage-map.svg?${query}" alt="${await widgetTitle(addressed, language)}" width="${width}" height="${height}" loading="lazy"></p>`;
}
