import { bothLanguages, type Line } from '../src/speech.ts';

/** What the operator has to mend, in both languages, and below it how the command is used. */
export class Misuse extends Error {
  constructor(line: Line, usage?: Line) {
    super(bothLanguages(line) + (usage ? `\n${bothLanguages(usage, '\n')}` : ''));
  }
}
