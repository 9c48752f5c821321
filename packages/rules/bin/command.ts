/** What a command leaves behind: what it prints, what it complains of, and its exit code. */
export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** The exit codes of all our commands: answered; something needs attention; the command was not understood. */
export const exitCodes = { answered: 0, attention: 1, misused: 2 } as const;

/** A command that cannot be carried out as it was typed; its message is for the person who typed it. */
export class Misuse extends Error {}

/** A command over what was typed. */
type Command = (typed: readonly string[]) => Outcome | Promise<Outcome>;

/** Runs a command over the arguments of this process and leaves its exit code. A misuse becomes its message; any other failure throws. */
export async function run(command: Command): Promise<void> {
  const { out, err, code } = await outcomeOf(command, process.argv.slice(2));
  // Whoever reads us may close the pipe before the end, as `head` does.
  process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') throw failure;
  });
  process.exitCode = code;
  process.stderr.write(err);
  process.stdout.write(out);
}

async function outcomeOf(command: Command, typed: readonly string[]): Promise<Outcome> {
  try {
    return await command(typed);
  } catch (failure) {
    if (!(failure instanceof Misuse)) throw failure;
    return { out: '', err: `${failure.message}\n`, code: exitCodes.misused };
  }
}
