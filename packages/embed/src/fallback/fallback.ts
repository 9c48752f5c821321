import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';
import { eventsInWords, type Announcing } from './events.ts';
import { programmeInWords } from './programme.ts';
import { mapPicture } from './map-picture.ts';
import { regionSentence } from './region-table.ts';
import { workedExample } from './worked-example.ts';

type Language = 'id' | 'en';
type Fallback = (
  attributes: ReadonlyMap<string, string>,
  language: Language,
  around: Announcing,
) => Markup | Promise<Markup>;

const fallbacks: Readonly<Record<string, Fallback>> = {
  calculator: workedExample,
  'coverage-map': mapPicture,
  'coverage-card': (attributes, language) =>
    regionSentence(attributes.get('region') ?? 'ID', language, Boolean(attributes.get('src'))),
  'program-explainer': programmeInWords,
  'event-list': eventsInWords,
  'event-signup': eventsInWords,
};

/** What a frame page holds until its widget is ready, and for good where scripts do not run. */
export async function fallback(
  name: string,
  attributes: ReadonlyMap<string, string>,
  language: Language,
  around: Announcing = {},
): Promise<Markup> {
  const content = await fallbacks[name]!(attributes, language, around);
  return markup`${content}<noscript><p class="needs-script">${wordsIn(language).needsScript}</p></noscript>`;
}
