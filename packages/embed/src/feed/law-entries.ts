import { programs, type ContentLanguage, type ProgramCode } from '@payung/programs';
import { parameters } from '@payung/rules';
import { english, indonesian, lawText } from '@payung/rules/reference';
import { valueText } from '@payung/rules/telling';
import { formatDate } from '@payung/elements/format';
import { fragmentOf } from '@payung/elements/program-explainer/address';
import { markup, type Markup } from '../markup.ts';
import { programmePath, textPath } from '../programmes/addresses.ts';
import { wordsIn } from '../words.ts';
import type { Entry } from './entry.ts';
import { dayBefore, lawTurns, type LawChange, type LawTurn } from './law-turns.ts';

/** The parameters that the text of each programme names; the build reads them out of the texts. */
export type NamedParameters = Readonly<Partial<Record<string, readonly string[]>>>;

/** The changes of the law that the texts speak of: an entry for each day of a programme on which something turns. */
export function lawEntries(named: NamedParameters, language: ContentLanguage): Entry[] {
  const all = new Map(parameters().map((parameter) => [parameter.id, parameter]));
  return programs.flatMap(({ code, title }) => {
    const own = (named[code] ?? []).flatMap((id) => all.get(id) ?? []);
    return lawTurns(own).map((turn) => entryOf(turn, code, title[language], language));
  });
}

const voiceOf = (language: ContentLanguage) => (language === 'en' ? english : indonesian);

function entryOf(turn: LawTurn, code: ProgramCode, title: string, language: ContentLanguage): Entry {
  const { day, changes } = turn;
  const { feed } = wordsIn(language);
  // Known since somebody read it in a source; a day that is still to come is news of that day.
  const read = changes
    .map(({ before, after }) => (after ?? before)!.source.checked)
    .sort()
    .at(-1)!;
  const { names } = voiceOf(language);
  const what = feed.what(names.get(changes[0]!.parameter.id) ?? changes[0]!.parameter.id, changes.length - 1);
  return {
    key: `law ${code} ${day} ${language}`,
    title: changes.every(({ after }) => !after)
      ? feed.ends(title, what, formatDate(dayBefore(day), language))
      : feed.turns(title, what, formatDate(day, language)),
    program: code,
    published: day < read ? day : read,
    updated: read,
    page: programmePath(code, language) + fragmentOf(code, 'changes'),
    text: textPath(code, language),
    content: markup`<ul>${changes.map((change) => changeMarkup(change, day, language))}</ul>`,
  };
}

function changeMarkup(
  { parameter, before, after }: LawChange,
  day: string,
  language: ContentLanguage,
): Markup {
  const voice = voiceOf(language);
  const { feed } = wordsIn(language);
  const [old, young] = [before, after].map(
    (row) => row && valueText(parameter, row, voice.general, language),
  );
  const law = (after ?? before)!;
  const text = !after
    ? feed.until(old!, formatDate(dayBefore(day), language))
    : before
      ? old === young
        ? feed.other
        : feed.change(old!, young!)
      : feed.from(young!, formatDate(day, language));
  const { url } = law.source;
  const basis = url ? markup`<a href="${url}">${lawText(law, voice)}</a>` : lawText(law, voice);
  return markup`<li>${voice.names.get(parameter.id) ?? parameter.id}: ${text} (${basis})</li>`;
}
