import type { Telling } from '@payung/elements/program-explainer/value-text';
import type { Announced } from '../announced.ts';
import type { BuiltFiles } from '../built-files.ts';

/** For whom and when something is answered: by it every public answer is written. */
export interface Site {
  /** Where people reach us, without a slash at the end: `https://payung.example`. */
  readonly address: string;
  readonly telling: Telling;
  readonly files: BuiltFiles;
  /** Tells the events that are announced, where somebody knows them. */
  readonly announced?: Announced | undefined;
}
