import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';
import { programmeInWords } from './programme.ts';
import { mapPicture } from './map-picture.ts';
import { regionSentence } from './region-table.ts';
import { workedExample } from './worked-example.ts';

type Language = 'id' | 'en';
type Fallback = (attributes: ReadonlyMap<string, string>, language: Language) => Markup | Promise<Markup>;

const events: Fallback = (_attributes, language) => markup`<p>${wordsIn(language).events}</p>`;

const fallbacks: Readonly<Record<string, Fallback>> = {
  calculator: workedExample,
  'coverage-map': mapPicture,
  'coverage-card': (attributes, language) => regionSentence(attributes.get('region') ?? 'ID', language),
  'program-explainer': programmeInWords,
  'event-list': events,
  'event-signup': events,
};

/** What a frame page holds until its widget is ready, and for good where scripts do not run. */
export async function fallback(
  name: string,
  attributes: ReadonlyMap<string, string>,
  language: Language,
): Promise<Markup> {
  const content = await fallbacks[name]!(attributes, language);
  return markup`${content}<noscript><p class="needs-script">${wordsIn(language).needsScript}</p></noscript>`;
}
