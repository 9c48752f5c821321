import { calculate } from '../src/index.ts';
import { differences } from './differences.ts';
import { converse } from './program.ts';
import type { Vector } from './vector.ts';

/** What came of one vector: nothing to say when it passed. */
export interface Outcome {
  readonly vector: Vector;
  readonly failures: readonly string[];
}

/** What came of all of them, and what is wrong besides, which belongs to no vector. */
export interface Report {
  readonly outcomes: readonly Outcome[];
  readonly besides: readonly string[];
}

/** Asks our own engine, in this process. */
export function askOurs(vectors: readonly Vector[]): Report {
  const outcomes = vectors.map((vector) => {
    try {
      const result: unknown = calculate(vector.calculation, vector.answers, vector.on);
      return { vector, failures: differences(result, vector.expect) };
    } catch (failure) {
      return { vector, failures: [`the engine threw: ${String(failure)}`] };
    }
  });
  return { outcomes, besides: [] };
}

/**
 * Asks another program: a line of JSON a vector goes in, a line of JSON a result comes out. An answer belongs to the vector whose
 * `id` it carries; one without an `id` belongs to the vector in its place.
 */
export async function askProgram(
  command: string,
  vectors: readonly Vector[],
  timeoutSeconds: number,
): Promise<Report> {
  const input = vectors.map(({ id, calculation, on, answers }) =>
    JSON.stringify({ id, calculation, on, answers }),
  );
  const { lines, end, isGoodEnd } = await converse(command, `${input.join('\n')}\n`, timeoutSeconds);
  const { failures, besides } = matched(lines, vectors);
  const isSilent = vectors.some(({ id }) => !failures.has(id));
  return {
    outcomes: vectors.map((vector) => ({
      vector,
      failures: failures.get(vector.id) ?? [`no answer: the engine ${end}`],
    })),
    besides: isGoodEnd || isSilent ? besides : [...besides, `the engine answered, but ${end}`],
  };
}

interface Matched {
  /** By the id of the vector; absent where no line answers it. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
  readonly besides: readonly string[];
}

function matched(lines: readonly string[], vectors: readonly Vector[]): Matched {
  const byId = new Map(vectors.map((vector) => [vector.id, vector]));
  const failures = new Map<string, readonly string[]>();
  const besides: string[] = [];
  lines.forEach((line, place) => {
    const answer = parsed(line);
    const named = answer && idOf(answer.value);
    const vector = named === undefined ? vectors[place] : byId.get(named);
    if (!vector) {
      besides.push(
        `line ${place + 1} of the output answers ${named ?? 'nothing that was asked'}: ${short(line)}`,
      );
    } else if (failures.has(vector.id)) {
      failures.set(vector.id, ['answered twice']);
    } else if (!answer) {
      failures.set(vector.id, [`line ${place + 1} of the output is not JSON: ${short(line)}`]);
    } else {
      failures.set(vector.id, differences(answer.value, vector.expect));
    }
  });
  return { failures, besides };
}

function parsed(line: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

const short = (line: string): string => (line.length > 120 ? `${line.slice(0, 120)} …` : line);
