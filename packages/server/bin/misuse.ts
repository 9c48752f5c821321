import { bothLanguages, type Line } from '../src/speech.ts';

/** What the operator has to mend, in both languages. */
export class Misuse extends Error {
  constructor(line: Line) {
    super(bothLanguages(line));
  }
}
