import type { Expectation } from './vector.ts';

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it stands in JSON, so that the text "12000" is told from the number 12000. */
const shown = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

/** A value of its own, so that a line named `constructor` is absent where nobody wrote it. */
const own = (of: Plain, key: string): unknown => (Object.hasOwn(of, key) ? of[key] : undefined);

/**
 * What keeps a result from being the expected one, each in plain words; empty when it conforms. The one place where vectors are
 * compared. `result` may be anything, because it may come from another program.
 */
export function differences(result: unknown, expected: Expectation): string[] {
  if (!isObject(result)) return [`the result is ${shown(result)}, not an object`];
  const { status, lines, totals, facts, reasons, missing, problems, notices } = expected;
  return [
    ...(result.status === status ? [] : [`status is ${shown(result.status)}, expected ${shown(status)}`]),
    ...(lines ? lineDifferences(result.lines, lines) : []),
    ...(totals ? keyDifferences('total', result.totals, totals) : []),
    ...(facts ? keyDifferences('fact', result.facts, facts) : []),
    ...(reasons ? listDifferences('reasons', codesOf(result.reasons), reasons) : []),
    ...(missing ? listDifferences('missing', result.missing, missing) : []),
    ...(problems ? exactDifferences('problem', result.problems, problems) : []),
    ...(notices ? includedDifferences('notice', codesOf(result.notices), notices) : []),
  ];
}

/** The whole set: nothing missing, nothing besides, no id twice; the order is free. */
function lineDifferences(given: unknown, expected: Readonly<Record<string, number>>): string[] {
  if (!Array.isArray(given)) return [`lines are ${shown(given)}, not a list`];
  const amounts: Record<string, unknown> = {};
  const found: string[] = [];
  for (const line of given as unknown[]) {
    if (!isObject(line) || typeof line.id !== 'string') {
      found.push(`a line is ${shown(line)}, not an object with an id`);
      continue;
    }
    if (Object.hasOwn(amounts, line.id)) found.push(`line ${line.id} is there twice`);
    amounts[line.id] = line.amount;
  }
  return [...found, ...exactDifferences('line', amounts, expected)];
}

/** The expected keys must match and others may be there; no expected key at all means that none may be. */
function keyDifferences(name: string, given: unknown, expected: Plain): string[] {
  const keys = Object.keys(expected);
  return keys.length === 0 || !isObject(given)
    ? exactDifferences(name, given, expected)
    : exactDifferences(name, Object.fromEntries(keys.map((key) => [key, own(given, key)])), expected);
}

/** The same keys with the same values. */
function exactDifferences(name: string, given: unknown, expected: Plain): string[] {
  if (!isObject(given)) return [`${name}s are ${shown(given)}, not an object`];
  return [...new Set([...Object.keys(expected), ...Object.keys(given)])]
    .filter((key) => own(given, key) !== own(expected, key))
    .map((key) => `${name} ${key} is ${shown(own(given, key))}, expected ${shown(own(expected, key))}`);
}

/** The same list in the same order. */
function listDifferences(name: string, given: unknown, expected: readonly string[]): string[] {
  return JSON.stringify(given) === JSON.stringify(expected)
    ? []
    : [`${name} are ${shown(given)}, expected ${shown(expected)}`];
}

/** All expected ones are there; others may be, in any order. */
function includedDifferences(name: string, given: unknown, expected: readonly string[]): string[] {
  if (!Array.isArray(given)) return [`${name}s are ${shown(given)}, not a list`];
  return expected
    .filter((code) => !given.includes(code))
    .map((code) => `${name} ${code} is absent; there are ${shown(given)}`);
}

/** The codes of reasons or notices; what has no code stays as it is, so that it is shown. */
function codesOf(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  return (given as unknown[]).map((one) => (isObject(one) && typeof one.code === 'string' ? one.code : one));
}
