import { shownYear } from '@payung/elements/coverage-map/still';
import { briefOf, generalBrief, type Brief } from '../brief/brief.ts';
import type { Site } from '../programmes/site.ts';
import { settingsOf, type AddressedWidget } from '../widget-address.ts';
import { widgetNamed } from '../widgets.ts';
import { wordsIn } from '../words.ts';
import type { Paint } from './painted.ts';
import { pngAnswer } from './png-answer.ts';
import { sharePicture, shareSize, shareSizes, type Size } from './share-picture.ts';

/** The settings by which two previews differ. Answers, days, views and tables of hosts change the page, not its picture. */
const telling = ['calculation', 'region', 'src', 'program', 'event', 'organizer'];

/** The address of the preview of a page: the same for all that looks the same. `src` says only that there is one; a year is that of our figures. */
export function sharePath(
  { widget, settings }: AddressedWidget,
  language: 'id' | 'en',
  { width }: Size = shareSize,
): string {
  const told = [...settings]
    .filter(([name]) => telling.includes(name))
    .map(([name, value]) => [name, name === 'src' ? '1' : value]);
  const year = settings.has('src') ? undefined : shownYear(settings.get('year'));
  const query = new URLSearchParams([
    ...told,
    ...(year ? [['year', year]] : []),
    ...(language === 'en' ? [['lang', 'en']] : []),
    ...(width === shareSize.width ? [] : [['width', String(width)]]),
  ]).toString();
  return `/w/${widget.name}.png${query && `?${query}`}`;
}

/** The preview of a page that shows no widget. */
export const generalSharePath = (language: 'id' | 'en'): string =>
  `/w/payung.png${language === 'en' ? '?lang=en' : ''}`;

/** What the preview of pages without a widget says. */
export const generalShare = (language: 'id' | 'en'): Brief =>
  generalBrief(wordsIn(language).brief.name, language);

/** `GET /w/<widget>.png?region=35&lang=id&width=600`: the preview of that page, 1200 by 630 pixels or in one of the smaller sizes. */
export async function shareAnswer(
  url: URL,
  site: Site,
  paint: Paint | undefined,
): Promise<Response | undefined> {
  const [, name] = /^\/w\/([a-z-]+)\.png$/.exec(url.pathname) ?? [];
  if (!name) return undefined;
  const { language } = site.telling;
  const painting = { language, files: site.files, paint };
  const size = shareSizes.find(({ width }) => String(width) === url.searchParams.get('width'));
  const brief = await briefNamed(name, url.searchParams, site);
  return brief && pngAnswer(await sharePicture(brief, language, size), painting);
}

async function briefNamed(name: string, query: URLSearchParams, site: Site): Promise<Brief | undefined> {
  if (name === 'payung') return generalShare(site.telling.language);
  const widget = widgetNamed(name);
  return widget && briefOf({ widget, settings: settingsOf(widget, query) }, site);
}
