import { isProgramCode, loadLocalSchemes } from '@payung/programs';
import { regionByCode, type Region } from '@payung/regions';
import { coloursStyle } from '../look/colours-style.ts';
import { publicPolicy, widgetPolicy } from '../policy.ts';
import type { Site } from '../programmes/site.ts';
import { addressedWidget, type AddressedWidget } from '../widget-address.ts';
import { wholeProgramme } from '../programmes/whole-programme.ts';
import { leafletPage } from './leaflet-page.ts';
import { widgetPage } from './widget-page.ts';
import { programmeListPage, programmePage } from './programme-page.ts';

/**
 * `GET /w/<widget>` with its attributes, `GET /w/leaflet` with `program`, `region`, `lang` and `on`. An explainer is its whole text; an
 * unknown programme is answered with the list of those there are.
 */
export async function publicAnswer(url: URL, site: Site): Promise<Response | undefined> {
  const [, page] = /^\/w\/([a-z-]+)\/?$/.exec(url.pathname) ?? [];
  const addressed = addressedWidget(url, 'w');
  if (page === 'leaflet' || addressed?.widget.name === 'program-explainer')
    return textPage(url.searchParams, site, addressed);
  if (!addressed) return undefined;
  const colours = await coloursStyle(addressed.accent);
  return html(
    await widgetPage(addressed, site, colours),
    200,
    widgetPolicy(addressed.settings.get('src'), url, { styles: colours ? [colours.hash] : [] }),
  );
}

/** A programme as it was addressed; without an address of its widget it is the leaflet. */
async function textPage(
  searchParams: URLSearchParams,
  site: Site,
  addressed: AddressedWidget | undefined,
): Promise<Response> {
  const code = searchParams.get('program') ?? '';
  if (!isProgramCode(code)) return html(programmeListPage(site, code !== ''), code ? 404 : 200);
  const programme = await wholeProgramme(code, site.telling.language);
  const region = regencyOf(searchParams.get('region'));
  const place = region && { region, known: await loadLocalSchemes() };
  return html(
    addressed ? programmePage(programme, site, addressed, place) : leafletPage(programme, site, place),
  );
}

/** The province or regency of that code; the country, and what does not exist, is no place of its own. */
const regencyOf = (code: string | null): Region | undefined => {
  const region = regionByCode(code ?? '');
  return region?.code === 'ID' ? undefined : region;
};

const html = (text: string, status = 200, policy = publicPolicy): Response =>
  new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
    },
  });
