import { isProgramCode, programs, type ContentLanguage, type ProgramCode } from '@payung/programs';
import { atom } from '../feed/atom.ts';
import { lawEntries, type NamedParameters } from '../feed/law-entries.ts';
import { textEntry } from '../feed/text-entry.ts';
import { programmePath } from './addresses.ts';
import { articleMarkup } from './article.ts';
import { programmeJson, programmesJson } from './programme-json.ts';
import type { Site } from './site.ts';
import { wholeProgramme } from './whole-programme.ts';

/** What the texts are answered with besides the site: the parameters that they name, and the time. */
export interface Source {
  readonly named: NamedParameters;
  readonly now: Date;
}

type SiteIn = (language: ContentLanguage) => Site;

const path = /^\/programmes\/([a-z-]+)(?:\.(id|en))?\.(html|json|atom)$/;

/** `GET /programmes/jkm.id.html`, `jkm.id.json`, `index.json`, `changes.id.atom`: texts that other sites take over, each for one day. */
export async function textAnswer(
  { pathname }: URL,
  siteIn: SiteIn,
  { named, now }: Source,
): Promise<Response | undefined> {
  const [, name, language, form] = path.exec(pathname) ?? [];
  if (!name) return undefined;
  if (!language)
    return name === 'index' && form === 'json' ? json(programmesJson(siteIn('id')), now) : undefined;
  const site = siteIn(language as ContentLanguage);
  if (form === 'atom') return name === 'changes' ? feed(site, named, now) : undefined;
  return isProgramCode(name) ? ofProgramme(name, site, form === 'json', now) : undefined;
}

async function ofProgramme(code: ProgramCode, site: Site, isJson: boolean, now: Date): Promise<Response> {
  const programme = await wholeProgramme(code, site.telling.language);
  if (isJson) return json(programmeJson(programme, site), now);
  const page = site.address + programmePath(code, site.telling.language);
  return answer(articleMarkup(programme, site).text, 'text/html', now, {
    link: `<${page}>; rel="canonical"`,
  });
}

async function feed({ address, telling }: Site, named: NamedParameters, now: Date): Promise<Response> {
  const { language } = telling;
  const all = await Promise.all(programs.map(({ code }) => wholeProgramme(code, language)));
  const entries = [...all.map((programme) => textEntry(programme, telling)), ...lawEntries(named, language)];
  return answer(await atom(entries, language, address), 'application/atom+xml', now);
}

const json = (data: object, now: Date): Response => answer(JSON.stringify(data), 'application/json', now);

/** Open to every origin, and fresh until the day ends: then the numbers may be others. */
function answer(
  text: string,
  type: string,
  now: Date,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': `public, max-age=${secondsUntilMidnight(now)}`,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag',
      ...more,
    },
  });
}

/** How long the day still lasts in Western Indonesian Time, which knows no summer time. */
function secondsUntilMidnight(now: Date): number {
  const day = 86_400;
  const ahead = 7 * 3_600;
  return day - ((Math.floor(now.getTime() / 1000) + ahead) % day);
}
