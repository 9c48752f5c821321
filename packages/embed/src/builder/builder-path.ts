import type { AddressedWidget } from '../widget-address.ts';

/** The page on which somebody chooses what to paste, with this widget chosen. */
export function builderPath({ widget, settings }: AddressedWidget, language: 'id' | 'en'): string {
  const others = [...settings].filter(([name]) => name !== 'lang');
  const spoken = [
    ...(settings.get('lang') === 'en' ? [['lang', 'en']] : []),
    ...(language === 'en' ? [['words', 'en']] : []),
  ];
  return `/pasang?${new URLSearchParams([['widget', widget.name], ...others, ...spoken]).toString()}`;
}
