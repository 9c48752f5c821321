// npm run conformance                                        our engine
// npm run conformance -- --engine "python3 my-engine.py"     any other program; docs/conformance.md says what it reads and writes
import { parseArgs } from 'node:util';
import { askOurs, askProgram } from './ask.ts';
import type { Report } from './ask.ts';
import { readVectors } from './read.ts';
import type { Vector } from './vector.ts';

const usage = `npm run conformance -- [--engine "COMMAND"] [--only ID or CALCULATION] [--timeout SECONDS]`;

interface Options {
  readonly engine: string | undefined;
  readonly timeout: number;
  readonly vectors: readonly Vector[];
}

function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: { engine: { type: 'string' }, only: { type: 'string' }, timeout: { type: 'string' } },
  });
  const { engine, only, timeout = '30' } = values;
  if (engine?.trim() === '') throw new Error('--engine needs a command');
  if (!(Number(timeout) > 0)) throw new Error(`--timeout needs a number of seconds, not ${timeout}`);
  const vectors = readVectors().filter(
    ({ id, calculation }) => only === undefined || id === only || calculation === only,
  );
  if (vectors.length === 0) throw new Error(`no vector has the id or the calculation ${String(only)}`);
  return { engine, timeout: Number(timeout), vectors };
}

/** Prints each failure, then the counts as the last line, and returns the exit code; what belongs to no vector counts as failed, too. */
function tell({ outcomes, besides }: Report): number {
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  for (const { vector, failures } of failed) {
    console.log(`${vector.id}: ${vector.calculation} on ${vector.on}`);
    for (const failure of failures) console.log(`  ${failure}`);
  }
  for (const problem of besides) console.log(problem);
  const count = failed.length + besides.length;
  console.log(`${outcomes.length - failed.length} passed, ${count} failed`);
  return count > 0 ? 1 : 0;
}

try {
  const { engine, timeout, vectors } = optionsOf(process.argv.slice(2));
  process.exitCode = tell(
    engine === undefined ? askOurs(vectors) : await askProgram(engine, vectors, timeout),
  );
} catch (failure) {
  console.error(`${(failure as Error).message}\n${usage}`);
  process.exitCode = 2;
}
