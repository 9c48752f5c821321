import type { AddressedWidget } from '../widget-address.ts';

/** The page on which somebody chooses what to paste, with this widget in its colour chosen, for a site of that ground. */
export function builderPath(
  { widget, settings, accent }: AddressedWidget,
  language: 'id' | 'en',
  site: 'light' | 'dark' = 'light',
): string {
  const others = [...settings].filter(([name]) => name !== 'lang');
  const spoken = [
    ...(settings.get('lang') === 'en' ? [['lang', 'en']] : []),
    ...(accent ? [['accent', accent]] : []),
    ...(site === 'dark' ? [['site', 'dark']] : []),
    ...(language === 'en' ? [['words', 'en']] : []),
  ];
  return `/pasang?${new URLSearchParams([['widget', widget.name], ...others, ...spoken]).toString()}`;
}
