/** One option as it was typed: `--wage 3000000`, `--wage=3000000`, or `--why` without a value. */
export interface TypedOption {
  readonly name: string;
  readonly value: string | undefined;
}

/** A command line taken apart; what an option means is decided by who knows its name. */
export interface Typed {
  readonly words: readonly string[];
  readonly options: readonly TypedOption[];
}

/** Takes a command line apart; the options named in `flags` never take the word behind them as their value. */
export function takenApart(typed: readonly string[], flags: readonly string[]): Typed {
  const words: string[] = [];
  const options: TypedOption[] = [];
  for (let place = 0; place < typed.length; place += 1) {
    const word = typed[place]!;
    if (word === '-h') options.push({ name: 'help', value: undefined });
    else if (!word.startsWith('--')) words.push(word);
    else {
      const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      const next = typed[place + 1];
      const takesNext =
        value === undefined && !flags.includes(name) && next !== undefined && !next.startsWith('--');
      options.push({ name, value: takesNext ? next : value });
      if (takesNext) place += 1;
    }
  }
  return { words, options };
}

/** The first option whose name was typed before. */
export function repeated(options: readonly TypedOption[]): TypedOption | undefined {
  return options.find(({ name }, place) => options.findIndex((one) => one.name === name) < place);
}

/** The known name nearest to what was typed, when it is near enough to be a slip. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}

/** How many letters must be put in, taken out or changed to turn one word into the other. */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, against] of [...other].entries()) {
      const changed = row[place]! + Number(letter !== against);
      next.push(Math.min(changed, row[place + 1]! + 1, next[place]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
