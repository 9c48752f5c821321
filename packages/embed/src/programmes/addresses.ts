import type { ContentLanguage, ProgramCode } from '@payung/programs';
import type { WholeProgramme } from './whole-programme.ts';

const query = (parts: readonly (readonly [name: string, value: string])[]): string =>
  new URLSearchParams(parts.filter(([, value]) => value).map(([name, value]) => [name, value])).toString();

/** The page that explains a programme, for a place where one is given; without a programme, the page that lists them. */
export const programmePath = (code: string, language: ContentLanguage, region = ''): string =>
  `/w/program-explainer?${query([
    ['program', code],
    ['region', region],
    ['lang', language],
  ])}`;

/** The sheet of a programme for the notice board. */
export const leafletPath = (code: ProgramCode, language: ContentLanguage, region = ''): string =>
  `/w/leaflet?${query([
    ['program', code],
    ['region', region],
    ['lang', language],
  ])}`;

/** The text of a programme for other sites: HTML that a page includes, or JSON. */
export const textPath = (
  code: ProgramCode,
  language: ContentLanguage,
  form: 'html' | 'json' = 'html',
): string => `/programmes/${code}.${language}.${form}`;

/** What changed, for feed readers and content systems. */
export const feedPath = (language: ContentLanguage): string => `/programmes/changes.${language}.atom`;

/** The kit that works without a network. */
export const kitPath = (language: ContentLanguage): string => (language === 'en' ? '/kit/en/' : '/kit/');

/** The calculator that belongs to a programme, with the answers it begins with; undefined where none does. */
export const calculatorPath = ({ calculation, language }: WholeProgramme): string | undefined =>
  calculation &&
  `/embed/calculator?${query([
    ['calculation', calculation.id],
    ['answers', calculation.answers ?? ''],
    ['lang', language],
  ])}`;
