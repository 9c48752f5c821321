import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The language that a built module is for by its name, `death.en-….js`, `id.rest-….js`; undefined for one that every language needs. */
const languageOf = (name: string): string | undefined =>
  /(?:^|\.)(id|en)(?:\.(?:rest|answer|why))?-[\w-]{8}\.js$/.exec(name)?.[1];

/** Every built module that some modules can come to import, sooner or later, without those of the other language. */
export function reachable(folder: string, entries: readonly string[], language: 'id' | 'en'): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name) || (languageOf(name) ?? language) !== language) return;
    found.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, next] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) visit(next!);
  };
  entries.map((path) => basename(path)).forEach(visit);
  return [...found].sort();
}
