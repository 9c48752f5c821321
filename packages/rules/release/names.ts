import { messages } from '../src/messages/id.ts';

/** Every name a calculation may use and a page has words for; a numbered line stands under its base, `scholarship`. */
export interface Names {
  readonly questions: readonly string[];
  readonly lines: readonly string[];
  readonly totals: readonly string[];
  readonly facts: readonly string[];
  readonly reasons: readonly string[];
  readonly notices: readonly string[];
  readonly parameters: readonly string[];
}

/** The names of a calculation, as its words list them: a code without words does not compile, so the list is complete. */
export function namesOf(calculation: string): Names {
  const words = (messages as unknown as Record<string, Record<keyof Names, object>>)[calculation]!;
  const keys = (kind: keyof Names): string[] => Object.keys(words[kind]).sort();
  return {
    questions: keys('questions'),
    lines: keys('lines'),
    totals: keys('totals'),
    facts: keys('facts'),
    reasons: keys('reasons'),
    notices: keys('notices'),
    parameters: keys('parameters'),
  };
}
