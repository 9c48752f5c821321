import { today } from '@payung/elements/today';
import { words as english } from '@payung/elements/program-explainer/words/en';
import { words as indonesian } from '@payung/elements/program-explainer/words/id';
import type { Announced } from './announced.ts';
import { builderAnswer } from './builder/builder-answer.ts';
import type { BuiltFiles } from './built-files.ts';
import type { NamedParameters } from './feed/law-entries.ts';
import { frameAnswer } from './frame-answer.ts';
import { kitAnswer } from './kit/kit-answer.ts';
import { dataAnswer } from './data/data-answer.ts';
import type { Paint } from './picture/painted.ts';
import { shareAnswer } from './picture/share-answer.ts';
import { oembedAnswer } from './oembed/oembed-answer.ts';
import type { Site } from './programmes/site.ts';
import { textAnswer } from './programmes/text-answer.ts';
import { themeAnswer } from './theme/theme-answer.ts';
import type { Themeable } from './theme/themeable.ts';
import { publicAnswer } from './public/public-answer.ts';

/** Which regencies there are, for the server around us, whose pages ask for one. */
export { regionNames } from './region-names.ts';

declare const BUILT_FILES: BuiltFiles;
declare const NAMED_PARAMETERS: NamedParameters;
declare const THEMEABLE: Themeable;

/** What the server around us knows better: the time, and the address under which people reach it. */
export interface Surroundings {
  readonly now?: Date;
  /** `https://payung.example`; without it links carry the address of the request. */
  readonly address?: string;
  /** Names the event and the site of a sign-up form; the frame page hands it to its form. */
  readonly formToken?: string;
  /** Without it pictures are those made when we were built. */
  readonly paint?: Paint;
  /** Without it events are told by their widgets only. */
  readonly announced?: Announced;
}

const languageOf = (query: URLSearchParams): 'id' | 'en' =>
  /^en\b/i.test(query.get('lang') ?? '') ? 'en' : 'id';

const isDay = (text: string | null): text is string =>
  /^(19|20)\d\d-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(Date.parse(text!));

/**
 * Answers `GET` of what is made when it is asked for: frames and the files of maps (`/embed/<widget>`), public pages and their previews (`/w/…`), what to paste (`/pasang`, `/tema`, `/oembed`), texts for other sites
 * (`/programmes/…`) and the kit (`/kit/`). Any other request is not ours: the answer is undefined.
 */
export async function handle(
  request: Request,
  { now = new Date(), address, formToken, paint, announced }: Surroundings = {},
): Promise<Response | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const url = new URL(request.url);
  const language = languageOf(url.searchParams);
  const asked = url.searchParams.get('on');
  const siteIn = (spoken: 'id' | 'en', on = isDay(asked) ? asked : today(now)): Site => ({
    address: address?.replace(/\/+$/, '') ?? url.origin,
    telling: { language: spoken, on, words: spoken === 'en' ? english : indonesian },
    files: BUILT_FILES,
    announced,
  });
  return (
    (await dataAnswer(url, siteIn(language), paint)) ??
    (await shareAnswer(url, siteIn(language, today(now)), paint)) ??
    (await frameAnswer(url, siteIn(language), formToken)) ??
    (await publicAnswer(url, siteIn(language))) ??
    (await builderAnswer(url, siteIn(url.searchParams.get('words') === 'en' ? 'en' : 'id'))) ??
    (await themeAnswer(url, siteIn(language), THEMEABLE)) ??
    (await oembedAnswer(url, siteIn(language))) ??
    (await textAnswer(url, siteIn, { named: NAMED_PARAMETERS, now })) ??
    kitAnswer(url, BUILT_FILES)
  );
}
