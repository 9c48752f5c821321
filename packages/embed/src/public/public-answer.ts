import { isProgramCode, loadLocalSchemes } from '@payung/programs';
import { regionByCode, type Region } from '@payung/regions';
import { publicPolicy } from '../policy.ts';
import type { Site } from '../programmes/site.ts';
import { wholeProgramme } from '../programmes/whole-programme.ts';
import { leafletPage } from './leaflet-page.ts';
import { programmeListPage, programmePage } from './programme-page.ts';

/** `GET /w/program-explainer` and `GET /w/leaflet`, each with `program`, `region`, `lang` and `on`. An unknown programme is answered with the list of those there are. */
export async function publicAnswer(
  { pathname, searchParams }: URL,
  site: Site,
): Promise<Response | undefined> {
  const [, page] = /^\/w\/(program-explainer|leaflet)\/?$/.exec(pathname) ?? [];
  if (!page) return undefined;
  const code = searchParams.get('program') ?? '';
  if (!isProgramCode(code)) return html(programmeListPage(site, code !== ''), code ? 404 : 200);
  const programme = await wholeProgramme(code, site.telling.language);
  const region = regencyOf(searchParams.get('region'));
  const place = region && { region, known: await loadLocalSchemes() };
  return html((page === 'leaflet' ? leafletPage : programmePage)(programme, site, place));
}

/** The province or regency of that code; the country, and what does not exist, is no place of its own. */
const regencyOf = (code: string | null): Region | undefined => {
  const region = regionByCode(code ?? '');
  return region?.code === 'ID' ? undefined : region;
};

const html = (text: string, status = 200): Response =>
  new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': publicPolicy,
      'cache-control': 'no-cache',
    },
  });
