import { dayProblem, dayQuestion } from '../src/core/form.ts';
import { problemSentence } from '../src/telling/asked.ts';
import { Misuse } from './command.ts';
import type { Speech } from './languages.ts';

/** The day behind `--on`; `label` says what it is for. Nothing reads the clock, so a missing day is a misuse like a wrong one. */
export function dayOf(text: string | undefined, label: string, speech: Speech): string {
  const { command: say, general, language } = speech;
  if (!text) throw new Misuse(say.dayNeeded(label));
  const code = dayProblem(text);
  if (!code) return text;
  throw new Misuse(
    say.wrongDay(text, problemSentence({ language, words: { general } }, dayQuestion, { label }, code)),
  );
}
