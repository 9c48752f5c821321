import { accentOf } from '../look/accent.ts';
import { settingsOf, type AddressedWidget } from '../widget-address.ts';
import { widgetNamed, widgets } from '../widgets.ts';

/** What somebody has chosen on the page of snippets; all of it stands in the address. */
export interface Choice {
  /** What can be shown of it: settings that make no sense are left out and named in `wrong`. */
  readonly addressed: AddressedWidget;
  /** The ground of the site that the widget is shown on. */
  readonly site: 'light' | 'dark';
  /** Which script a tag brings: the newest, or one file that never changes. */
  readonly script: 'evergreen' | 'pinned';
  /** Whether the widget is seen as soon as the page opens, so that its room has to stand in the page itself. */
  readonly isFirst: boolean;
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
  const accent = accentOf(typed);
  if (typed && !accent) wrong.set('accent', typed);
  return {
    addressed: { widget, settings, accent },
    site: query.get('site') === 'dark' ? 'dark' : 'light',
    script: query.get('script') === 'pinned' ? 'pinned' : 'evergreen',
    isFirst: query.get('first') === '1',
    wrong,
  };
}
