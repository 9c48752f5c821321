import { parseArgs } from 'node:util';
import { Misuse } from './misuse.ts';
import type { Line } from '../src/speech.ts';

const options = {
  log: { type: 'boolean' },
  organizer: { type: 'string' },
  scopes: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  schema: { type: 'boolean' },
  all: { type: 'boolean' },
  event: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  known: { type: 'string' },
  out: { type: 'string' },
} as const;

/** The name of an option, without its dashes. */
export type Option = keyof typeof options;

/** What was typed after the name of the command. */
export interface Typed {
  readonly rest: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** The options that a command knows, how many words follow its name, and the lines that say how it is used. */
export interface Usage {
  readonly options: readonly Option[];
  /** At most so many of those that were typed; without, none. */
  readonly words?: (typed: readonly string[]) => number;
  readonly usage: Line;
}

/** The name of the command in a command line, and how to read what follows it once its options are known. */
export function commandLine(line: readonly string[]): { name: string; typedFor(usage: Usage): Typed } {
  // Not strict, because Node names what is wrong in English alone.
  const { positionals, values, tokens } = parseArgs({
    args: [...line],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options,
  });
  const [name = '', ...rest] = positionals;
  return {
    name,
    typedFor(usage) {
      for (const token of tokens) if (token.kind === 'option') assertOption(token, usage);
      assertWords(rest, usage);
      return { rest, options: values };
    },
  };
}

/** Insists that no more words were typed than a command takes. */
function assertWords(rest: readonly string[], { words: most = () => 0, usage }: Usage): void {
  const extra = rest.slice(most(rest));
  if (extra.length > 0) throw new Misuse((words) => words.command.wordsUnknown(extra.join(' ')), usage);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Insists that an option is one of the command, and has a value where it needs one; another option is no value. */
function assertOption({ name, rawName, value, inlineValue }: OptionToken, known: Usage): void {
  const option = known.options.find((one) => one === name && rawName === `--${one}`);
  if (!option) throw new Misuse((words) => words.command.optionUnknown(rawName), known.usage);
  const isMissing = !value || (inlineValue !== true && value.startsWith('-'));
  if (options[option].type === 'string') {
    if (isMissing) throw new Misuse((words) => words.command.optionWithoutValue(rawName), known.usage);
  } else if (value !== undefined)
    throw new Misuse((words) => words.command.optionWithValue(rawName), known.usage);
}
