import { accentOf } from '../look/accent.ts';
import type { Themeable } from './themeable.ts';

/** Sites that the widgets are shown on. */
export const hostSites = ['plain', 'news', 'regency'] as const;
export type HostSite = (typeof hostSites)[number];

/** What somebody has set; all of it stands in the address. */
export interface Theme {
  /** By the key of a field, `accent`, `accent-dark`, `radius`; what is so anyway is left out. */
  readonly values: ReadonlyMap<string, string>;
  readonly site: HostSite;
  /** The fields that cannot be read, as they were typed. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** A thing that can be set: what it is when nobody sets it, and how it is read; undefined for what makes no sense. */
export interface ThemeField {
  readonly key: string;
  readonly usual: string;
  readonly read: (typed: string) => string | undefined;
}

/** Every field, colours in both schemes first. */
export function themeFields({ colours, others }: Themeable): readonly ThemeField[] {
  const usual = (key: string) => others.find((other) => other.key === key)!.usual;
  return [
    ...colours.flatMap(({ key, light, dark }) => [
      { key, usual: light, read: accentOf },
      { key: `${key}-dark`, usual: dark, read: accentOf },
    ]),
    { key: 'radius', usual: usual('radius').replace(/em$/, ''), read: lengthOf },
    { key: 'font-family', usual: '', read: fontOf },
    { key: 'size', usual: '', read: sizeOf },
  ];
}

/** The theme that a query sets. */
export function themeIn(query: URLSearchParams, themeable: Themeable): Theme {
  const values = new Map<string, string>();
  const wrong = new Map<string, string>();
  for (const { key, usual, read } of themeFields(themeable)) {
    const typed = (query.get(key) ?? '').trim();
    const value = read(typed);
    if (value === undefined && typed) wrong.set(key, typed);
    else if (value !== undefined && value !== usual) values.set(key, value);
  }
  return { values, wrong, site: hostSites.find((site) => site === query.get('site')) ?? 'plain' };
}

/** The shortest query of a theme: what is so anyway needs no word. */
export const themeQuery = ({ values, site }: Pick<Theme, 'values' | 'site'>): URLSearchParams =>
  new URLSearchParams([...values, ...(site === 'plain' ? [] : [['site', site]])] as [string, string][]);

/** The page of a theme. */
export function themePath(theme: Pick<Theme, 'values' | 'site'>, language: 'id' | 'en'): string {
  const query = themeQuery(theme);
  if (language === 'en') query.set('lang', 'en');
  const asked = query.toString();
  return `/tema${asked && `?${asked}`}`;
}

/** Up to 3 em, with a comma or a point. */
function lengthOf(typed: string): string | undefined {
  const length = /^\d([.,]\d{1,3})?$/.test(typed) ? Number(typed.replace(',', '.')) : NaN;
  return length <= 3 ? `${length}` : undefined;
}

/** Names of fonts as CSS has them; no sign that could end a declaration. */
function fontOf(typed: string): string | undefined {
  const isWhole = typed.replace(/"[^"']*"|'[^"']*'/g, '');
  return /^[\p{L}\d ,."'_-]{1,200}$/u.test(typed) && !/["']/.test(isWhole) ? typed : undefined;
}

/** Widgets are never smaller than 14 pixels nor larger than 22. */
const sizeOf = (typed: string): string | undefined => (/^(1[4-9]|2[0-2])$/.test(typed) ? typed : undefined);
