import { check } from './checked-part.ts';

/** The hash of every released calculation by its path, `2025.12/death.js`. */
declare const RELEASED_RULES: Readonly<Record<string, string>>;

/** Imports a released calculation in a pinned file; one that was released later than the file cannot be checked and is refused. */
export async function checkedRuleSet(address: string): Promise<unknown> {
  const path = /\/rules\/([^?]*)/.exec(address)?.[1] ?? '';
  const integrity = Object.hasOwn(RELEASED_RULES, path) && RELEASED_RULES[path];
  if (!integrity) throw new Error(`${address} is not known to this version, so it was not run.`);
  await check(address, integrity);
  return import(/* @vite-ignore */ address);
}
