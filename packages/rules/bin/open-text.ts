import type { Question } from '../src/core/question.ts';
import type { Result } from '../src/core/result.ts';
import { problemSentence } from '../src/telling/asked.ts';
import { optionAt } from './answers.ts';
import { wordsKey } from './asked-places.ts';
import type { Implied } from './implied.ts';
import type { Speech } from './languages.ts';
import { parted, wrapped } from './layout.ts';
import type { Programme } from './programme.ts';
import { missingText, voiceOf } from './question-text.ts';

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
      const choices = code === 'not-a-choice' ? (question?.choices?.join(', ') ?? '') : '';
      const text = question ? problemSentence(voiceOf(speech), question, wordsAt(place), code) : '';
      const told = [text, choices].filter(Boolean).join(' ');
      return [`  ${optionAt(place)}`, told && wrapped(told, '      ')].filter(Boolean).join('\n');
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

/** Which answer was taken from another one. */
export function impliedText({ name, from, value }: Implied, { command: say }: Speech): string {
  return say.implied(optionAt(name), value, optionAt(from));
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
