import { accentOf } from './look/accent.ts';
import { widgetNamed, type Widget } from './widgets.ts';

/** A widget with the settings that an address gives it; what the widget does not know is left out. */
export interface AddressedWidget {
  readonly widget: Widget;
  readonly settings: ReadonlyMap<string, string>;
  /** The colour of buttons and links, six hexadecimal digits; ours without it. */
  readonly accent?: string | undefined;
}

/** The widget that a path such as `/w/coverage-map` names, with what the query sets; undefined for no widget of ours. */
export function addressedWidget(
  { pathname, searchParams }: URL,
  kind: 'embed' | 'w',
): AddressedWidget | undefined {
  const [, name = ''] = new RegExp(`^/${kind}/([a-z-]+)/?$`).exec(pathname) ?? [];
  const widget = widgetNamed(name);
  return (
    widget && {
      widget,
      settings: settingsOf(widget, searchParams),
      accent: accentOf(searchParams.get('accent')),
    }
  );
}

/** What a query sets of a widget; an empty value sets nothing. */
export function settingsOf({ attributes }: Widget, query: URLSearchParams): ReadonlyMap<string, string> {
  return new Map(attributes.flatMap((name) => (query.get(name) ? [[name, query.get(name)!] as const] : [])));
}

/** The path of a widget with its settings: the same settings give the same path, whatever their order was. */
export function widgetPath({ widget, settings, accent }: AddressedWidget, kind: 'embed' | 'w'): string {
  const query = new URLSearchParams([
    ...widget.attributes.flatMap((name) => (settings.has(name) ? [[name, settings.get(name)!]] : [])),
    ...(accent ? [['accent', accent]] : []),
  ]).toString();
  return `/${kind}/${widget.name}${query && `?${query}`}`;
}

/** The same widget in a language: Indonesian needs no setting. */
export function inLanguage(
  { widget, settings, accent }: AddressedWidget,
  language: 'id' | 'en',
): AddressedWidget {
  const others = [...settings].filter(([name]) => name !== 'lang');
  return { widget, accent, settings: new Map(language === 'en' ? [...others, ['lang', 'en']] : others) };
}
