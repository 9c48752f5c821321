import { settingsOf, type AddressedWidget } from '../widget-address.ts';
import { widgetNamed, widgets } from '../widgets.ts';

/** What somebody has chosen on the page of snippets; all of it stands in the address. */
export interface Choice {
  /** What can be shown of it: settings that make no sense are left out and named in `wrong`. */
  readonly addressed: AddressedWidget;
  /** Six hexadecimal digits, or undefined for our own colour. */
  readonly accent: string | undefined;
  /** The ground of the site that the widget is shown on. */
  readonly site: 'light' | 'dark';
  /** The fields that cannot be read, as they were typed. */
  readonly wrong: ReadonlyMap<'src' | 'accent', string>;
}

/** The language of a snippet is `lang`; that of the page around it is `words`. */
export function chosenIn(query: URLSearchParams): Choice {
  const widget = widgetNamed(query.get('widget') ?? '') ?? widgets[1]!;
  const settings = new Map(settingsOf(widget, query));
  if (settings.get('lang') !== 'en') settings.delete('lang');
  if (settings.get('region') === 'ID') settings.delete('region');
  if (settings.get('view') === 'map') settings.delete('view');
  const wrong = new Map<'src' | 'accent', string>();
  const src = settings.get('src');
  if (src !== undefined && !/^https:\/\/[^\s]+$/.test(src)) {
    wrong.set('src', src);
    settings.delete('src');
  }
  const typed = (query.get('accent') ?? '').trim().replace(/^#/, '');
  const accent = /^[0-9a-f]{6}$/i.test(typed) ? typed.toLowerCase() : undefined;
  if (typed && !accent) wrong.set('accent', typed);
  return {
    addressed: { widget, settings },
    accent,
    site: query.get('site') === 'dark' ? 'dark' : 'light',
    wrong,
  };
}

/** The custom properties that a chosen colour sets; what stands on a button of that colour is white or black, whichever is read better. */
export function coloursOf(accent: string | undefined): ReadonlyMap<string, string> {
  if (!accent) return new Map();
  return new Map([
    ['--payung-color-accent', `#${accent}`],
    ['--payung-color-on-accent', isBright(accent) ? '#000' : '#fff'],
  ]);
}

/** Relative luminance by WCAG; from 0.179 on black has the better contrast. */
function isBright(accent: string): boolean {
  const [red = 0, green = 0, blue = 0] = accent
    .match(/../g)!
    .map((pair) => parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
