import type { Telling } from '@payung/elements/program-explainer/value-text';
import type { Announced } from '../announced.ts';
import type { AddressedWidget } from '../widget-address.ts';
import { widgetTitle } from '../widget-title.ts';
import { wordsIn } from '../words.ts';
import { calculatorBrief } from './calculator-brief.ts';
import { eventsBrief } from './events-brief.ts';
import { programmeBrief } from './programme-brief.ts';
import { regionBrief } from './region-brief.ts';

/** What a widget says in a few words: what its picture shows, and what a link to it tells who cannot see that. */
export interface Brief {
  /** What kind of thing it is. */
  readonly kicker: string;
  /** Whom or what it is about: an area, a programme, a question, an event. */
  readonly title: string;
  /** The province that an area lies in. */
  readonly within?: string | undefined;
  /** The one number, as it is written. */
  readonly amount?: string | undefined;
  readonly lines: readonly string[];
  /** Of which day it is, and whose figure. */
  readonly foot: string;
  /** All that matters in one sentence that stays true. */
  readonly sentence: string;
  /** What holds for the moment only, such as the free seats, as a sentence. */
  readonly atPresent?: string;
  /** The area whose map belongs to it. */
  readonly map?: BriefMap;
}

/** The map around an area. */
export interface BriefMap {
  readonly region: string;
  readonly hasOwnTable: boolean;
  /** The one year of its figures; without it the newest of each area. */
  readonly year: string | undefined;
}

/** For whom, for which day, and from what a brief is made. */
export interface Briefing {
  readonly telling: Telling;
  readonly announced?: Announced | undefined;
}

/** A picture of a brief in words. */
export const altOf = ({ sentence, atPresent }: Brief): string =>
  [sentence, atPresent].filter(Boolean).join(' ');

/** A widget in brief. Answers of a visitor, and figures and addresses of a host, are never in it. */
export async function briefOf(addressed: AddressedWidget, briefing: Briefing): Promise<Brief> {
  const { widget, settings } = addressed;
  switch (widget.name) {
    case 'calculator':
      return (await calculatorBrief(settings, briefing)) ?? plainBrief(addressed, briefing);
    case 'coverage-map':
    case 'coverage-card':
      return regionBrief(settings, briefing);
    case 'program-explainer':
      return (
        (await programmeBrief(settings.get('program') ?? '', briefing)) ?? plainBrief(addressed, briefing)
      );
    default:
      return (await eventsBrief(settings, briefing)) ?? plainBrief(addressed, briefing);
  }
}

async function plainBrief(addressed: AddressedWidget, { telling }: Briefing): Promise<Brief> {
  return generalBrief(await widgetTitle(addressed, telling.language), telling.language);
}

/** A page of which nothing more is known than its title. */
export function generalBrief(title: string, language: 'id' | 'en'): Brief {
  const { brief: words } = wordsIn(language);
  return {
    kicker: words.about,
    title,
    lines: [words.general],
    foot: words.free,
    sentence: `${title}. ${words.general}`,
  };
}
