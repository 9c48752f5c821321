// npm run payung-server -- init|start|key|backup|restore|purge|rotate-key|register|breach: what an operator does beside the running server.
import { describeError } from '../src/log.ts';
import { bothLanguages } from '../src/speech.ts';
import { commands } from './commands.ts';
import { Misuse } from './misuse.ts';
import { commandLine } from './typed.ts';

const exitCodes = { failed: 1, misused: 2 } as const;
const { name, typedFor } = commandLine(process.argv.slice(2));

try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) await command.run(typedFor(command));
  else {
    console.error(bothLanguages((words) => words.command.usage, '\n'));
    process.exitCode = exitCodes.misused;
  }
} catch (error) {
  const isOurs = error instanceof Misuse;
  console.error(isOurs ? error.message : describeError(error));
  process.exitCode = isOurs ? exitCodes.misused : exitCodes.failed;
}
