import { briefOf, type Briefing } from './brief/brief.ts';
import type { AddressedWidget } from './widget-address.ts';
import { widgetTitle } from './widget-title.ts';

/** The name of the page of a widget: an event is called by its own, which its settings do not tell. */
export async function pageTitle(
  addressed: AddressedWidget,
  briefing: Briefing,
  language: 'id' | 'en',
): Promise<string> {
  return addressed.settings.has('event')
    ? (await briefOf(addressed, briefing)).title
    : widgetTitle(addressed, language);
}
