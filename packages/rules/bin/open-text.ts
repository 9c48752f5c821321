import type { Question } from '../src/core/question.ts';
import type { ProblemCode, Result } from '../src/core/result.ts';
import type { QuestionWords } from '../src/messages/words.ts';
import { problemSentence } from '../src/telling/asked.ts';
import { optionAt } from './answers.ts';
import { wordsKey } from './asked-places.ts';
import type { Implied } from './implied.ts';
import type { Speech } from './languages.ts';
import { parted, wrapped } from './layout.ts';
import type { Programme } from './programme.ts';
import { itemExample, missingText, voiceOf } from './question-text.ts';

/** What keeps a result from being complete: what is wrong first, then what is missing, each at the option that answers it. */
export function openText(
  { missing, problems }: Result,
  { words }: Programme,
  asked: ReadonlyMap<string, Question>,
  speech: Speech,
): string {
  const { command: say } = speech;
  const wordsAt = (place: string) => words.questions[wordsKey(place)] ?? { label: place };
  const wrong = Object.entries(problems)
    .filter(([, code]) => code !== 'required')
    .map(([place, code]) => {
      const question = asked.get(place);
      const text = question
        ? wrongText(question, wordsAt(place), code, speech)
        : wrongItemText(place, asked, wordsAt(place), speech);
      return `  ${optionAt(place)}\n${wrapped(text, '      ')}`;
    });
  const empty = Object.keys(problems).filter((place) => problems[place] === 'required');
  const missed = [...missing, ...empty].map((place) =>
    missingText(optionAt(place), asked.get(place), wordsAt(place), speech),
  );
  return parted(
    ...(wrong.length > 0 ? [say.wrong, ...wrong] : []),
    ...(missed.length > 0 ? [say.missing, ...missed] : []),
  );
}

function wrongText(question: Question, words: QuestionWords, code: ProblemCode, speech: Speech): string {
  const choices = code === 'not-a-choice' ? (question.choices?.join(', ') ?? '') : '';
  return [problemSentence(voiceOf(speech), question, words, code), choices].filter(Boolean).join(' ');
}

/** What is wrong with a whole item of a list, `children[0]`, which no question asks for: it is no object. */
function wrongItemText(
  place: string,
  asked: ReadonlyMap<string, Question>,
  { item, label }: QuestionWords,
  { command: say }: Speech,
): string {
  const [, list = '', index = ''] = /^(.+)\[(\d+)\]$/.exec(place) ?? [];
  const question = asked.get(list);
  return question ? say.noItem(item?.(String(Number(index) + 1)) ?? label, itemExample(question)) : '';
}

/** Which answer was taken from another one. */
export function impliedText({ name, from, value }: Implied, { command: say }: Speech): string {
  return say.implied(optionAt(name), value, optionAt(from));
}

/** Why an answer was not taken from another one: an earlier day than the one that follows would change the result. */
export function undecidedText({ name, from, value }: Implied, { command: say }: Speech): string {
  return say.undecided(optionAt(name), value, optionAt(from));
}

/** The answers that are not used because nothing asks for them; empty text when all are. */
export function unusedText(
  given: readonly string[],
  asked: ReadonlyMap<string, Question>,
  { command: say }: Speech,
): string {
  // A day before the first supported one asks nothing at all, and the result says why.
  if (asked.size === 0) return '';
  const unused = given.filter((place) => !asked.has(place)).map((place) => `  ${optionAt(place)}`);
  return unused.length > 0 ? parted(say.unused, unused.join('\n')) : '';
}
