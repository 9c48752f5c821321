import { formatDate } from '@payung/elements/format';
import type { Telling } from '@payung/elements/program-explainer/value-text';
import { markup } from '../markup.ts';
import { programmePath, textPath } from '../programmes/addresses.ts';
import { lineMarkup } from '../programmes/block-markup.ts';
import type { WholeProgramme } from '../programmes/whole-programme.ts';
import { wordsIn } from '../words.ts';
import type { Entry } from './entry.ts';

/** That the text of a programme was compared with its sources on a day; the next comparison is another entry. */
export function textEntry(programme: WholeProgramme, telling: Telling): Entry {
  const { code, language, title, summary, checked } = programme;
  const { feed } = wordsIn(language);
  return {
    key: `text ${code} ${checked} ${language}`,
    title: feed.checked(title, formatDate(checked, language)),
    program: code,
    published: checked,
    updated: checked,
    page: programmePath(code, language),
    text: textPath(code, language),
    content: markup`<p>${lineMarkup(summary, telling)}</p><p>${feed.whole}</p>`,
  };
}
