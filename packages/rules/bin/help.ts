import type { Speech } from './languages.ts';
import { columns, parted, wrapped } from './layout.ts';
import { askables } from './programme.ts';
import type { Programme } from './programme.ts';
import { questionText } from './question-text.ts';

/** What can be calculated, and how the command is written. */
export function generalHelp({ command: say, calculations }: Speech): string {
  return parted(
    `${say.usage}: payung-rules ${say.calculation} --on … ${say.answers} [--why] [--json] [--lang …]`,
    `${say.calculations}\n\n${columns(Object.entries(calculations).map(([id, { title }]) => [id, title]))}`,
    say.more,
    ...endings(say),
  );
}

/** What one calculation asks, in the order in which it asks. */
export function calculationHelp(programme: Programme, day: string, speech: Speech): string {
  const { command: say } = speech;
  const { id, words } = programme;
  return parted(
    `${words.title}\n${wrapped(words.introduction)}`,
    `${say.usage}: payung-rules ${id} --on … ${say.answers}`,
    `--on: ${words.day.label}${words.day.hint ? ` ${words.day.hint}` : ''}`,
    say.questions,
    ...askables(programme, day).map((askable) => questionText(askable, speech)),
    ...endings(say),
  );
}

function endings(say: Speech['command']): string[] {
  return [`${say.otherOptions}\n\n${columns(say.explained)}`, `${say.exitCodes}\n\n${columns(say.codes)}`];
}
