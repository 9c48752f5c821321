// npm run payung-server -- init|start|key|backup|restore|purge|rotate-key|register|breach: what an operator does beside the running server.
import { parseArgs } from 'node:util';
import { describeError } from '../src/log.ts';
import { bothLanguages } from '../src/speech.ts';
import { commands } from './commands.ts';
import { Misuse } from './misuse.ts';

const exitCodes = { failed: 1, misused: 2 } as const;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
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
  },
});
const [name = '', ...rest] = positionals;

try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) await command({ rest, options: values });
  else {
    console.error(bothLanguages((words) => words.command.usage, '\n'));
    process.exitCode = exitCodes.misused;
  }
} catch (error) {
  const isOurs = error instanceof Misuse;
  console.error(isOurs ? error.message : describeError(error));
  process.exitCode = isOurs ? exitCodes.misused : exitCodes.failed;
}
