import type { Telling } from '@payung/elements/program-explainer/value-text';
import { sharePath } from '../picture/share-answer.ts';
import { lineMarkup } from '../programmes/block-markup.ts';
import { textOf } from '../programmes/text-of.ts';
import type { WholeProgramme } from '../programmes/whole-programme.ts';
import { widgetNamed } from '../widgets.ts';
import type { PublicPage } from './public-page.ts';

/** What a link to the page, or to the sheet, of a programme shows. */
export function programmePicture(
  { code, language, title, summary }: WholeProgramme,
  telling: Telling,
): NonNullable<PublicPage['picture']> {
  const addressed = { widget: widgetNamed('program-explainer')!, settings: new Map([['program', code]]) };
  return { path: sharePath(addressed, language), alt: `${title}: ${textOf(lineMarkup(summary, telling))}` };
}
