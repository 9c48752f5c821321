import { isProgramCode, programs } from '@payung/programs';
import { nationCode } from '@payung/regions';
import { placeOrNation, shownYear } from '@payung/elements/coverage-map/still';
import { loadAsking } from '@payung/elements/calculator/programmes';
import type { AddressedWidget } from './widget-address.ts';
import { wordsIn } from './words.ts';

type Language = 'id' | 'en';

/** What a widget with these settings shows, in one line: the name of its page and its frame, the words of a link to it. */
export async function widgetTitle(
  { widget, settings }: AddressedWidget,
  language: Language,
): Promise<string> {
  const words = wordsIn(language);
  const { area, regency: region = area } = placeOrNation(settings.get('region') ?? nationCode);
  const program = settings.get('program') ?? '';
  switch (widget.name) {
    case 'calculator':
      return (await calculationTitle(settings, language)) ?? words.titles[widget.name]!;
    case 'coverage-map': {
      const year = settings.has('src') ? undefined : shownYear(settings.get('year'));
      return [words.mapCaption(region.name), year].filter(Boolean).join(', ');
    }
    case 'coverage-card':
      return words.coveredIn(region.name);
    case 'program-explainer':
      return isProgramCode(program)
        ? programs.find(({ code }) => code === program)!.title[language]
        : words.titles[widget.name]!;
    default:
      return words.titles[widget.name]!;
  }
}

async function calculationTitle(
  settings: ReadonlyMap<string, string>,
  language: Language,
): Promise<string | undefined> {
  const asking = await loadAsking(settings.get('calculation') ?? 'contribution', language);
  return asking?.words.title;
}
