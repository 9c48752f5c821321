import type { AddressedWidget } from '../widget-address.ts';
import type { Choice } from './choice.ts';

/** The page on which somebody chooses what to paste, with this widget in its colour chosen, for a site of that ground, with that script and in that place. */
export function builderPath(
  { widget, settings, accent }: AddressedWidget,
  language: 'id' | 'en',
  { site, script, isFirst }: Partial<Pick<Choice, 'site' | 'script' | 'isFirst'>> = {},
): string {
  const others = [...settings].filter(([name]) => name !== 'lang');
  const spoken = [
    ...(settings.get('lang') === 'en' ? [['lang', 'en']] : []),
    ...(accent ? [['accent', accent]] : []),
    ...(site === 'dark' ? [['site', 'dark']] : []),
    ...(script === 'pinned' ? [['script', 'pinned']] : []),
    ...(isFirst ? [['first', '1']] : []),
    ...(language === 'en' ? [['words', 'en']] : []),
  ];
  return `/pasang?${new URLSearchParams([['widget', widget.name], ...others, ...spoken]).toString()}`;
}
