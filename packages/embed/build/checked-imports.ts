import { posix } from 'node:path';
import { integrityOf } from './integrity.ts';

/** A bundled module: its path beside the pinned files, what it is made of, what it imports at once, and its code. */
export interface PinnedFile {
  readonly fileName: string;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
  readonly code: string;
}

type Bundled = ReadonlyMap<string, PinnedFile>;

const laterImport = /\bimport\((["'`])([^"'`]+)\1\)/g;

/** The two modules that import for all others, once they have checked. */
const checking = /\/pinned\/checked-[a-z-]+\.ts$/;

/**
 * Writes the files of one widget so that whatever it imports later is checked first: `import('./why.js')` becomes
 * `part({ 'calculator/why.js': 'sha384-…' })`, a function of the widget's own file, `entry`. `others` are pinned files that are complete.
 * Throws where an import could not be checked.
 */
export function checkedImports(
  bundled: readonly PinnedFile[],
  entry: string,
  others: ReadonlyMap<string, string>,
): Map<string, string> {
  const files: Bundled = new Map(bundled.map((file) => [file.fileName, file]));
  const written = new Map<string, string>();
  const begun = new Set<string>();

  const write = (path: string): string => {
    const known = written.get(path) ?? others.get(path);
    if (known !== undefined) return known;
    if (begun.has(path))
      throw new Error(`${path} would hold its own hash: later imports go round in a circle`);
    begun.add(path);
    const file = files.get(path)!;
    if (file.code.includes('$part')) throw new Error(`${path} has a name of its own for what checks`);
    const loaded = new Set([entry, ...stepsTo(path, files, new Set()).flat()]);
    const checked = file.code.replaceAll(laterImport, (_all, _quote, target: string) => {
      const steps = stepsTo(addressed(target, path), files, loaded).map((names) =>
        JSON.stringify(Object.fromEntries(names.map((name) => [name, integrityOf(write(name))]))),
      );
      return `$part(${steps.join()})`;
    });
    const whole = checked === file.code ? checked : withPart(checked, path, entry);
    refuseUnchecked(file, whole);
    written.set(path, whole);
    return whole;
  };

  const { imports } = files.get(entry)!;
  if (imports.length > 0) throw new Error(`${entry} is not one file: it imports ${imports.join(', ')}`);
  for (const path of files.keys()) write(path);
  return written;
}

const addressed = (target: string, from: string): string =>
  target.startsWith('pinned:') ? target.slice('pinned:'.length) : posix.join(posix.dirname(from), target);

/** A file after all that it imports at once, in steps: each needs nothing but those before it, and what is `loaded`. */
function stepsTo(path: string, files: Bundled, loaded: ReadonlySet<string>): string[][] {
  const depths = new Map<string, number>();
  const depthOf = (name: string, above: readonly string[]): number => {
    if (above.includes(name)) throw new Error(`${[...above, name].join(' imports ')}`);
    const known = depths.get(name);
    if (known !== undefined) return known;
    const needed = (files.get(name)?.imports ?? []).filter((next) => !loaded.has(next));
    const depth = Math.max(0, ...needed.map((next) => depthOf(next, [...above, name]) + 1));
    depths.set(name, depth);
    return depth;
  };
  const steps: string[][] = new Array(depthOf(path, []) + 1).fill(undefined).map(() => []);
  for (const [name, depth] of depths) steps[depth]!.push(name);
  return steps;
}

/** Brings what checks into a file under a name that no minified scope has: a short one could be hidden by another of the same name. */
function withPart(code: string, path: string, entry: string): string {
  if (path !== entry)
    return `import{part as $part}from"${posix.relative(posix.dirname(path), entry)}";${code}`;
  const own = /([\w$]+) as part\b/.exec(code)?.[1];
  if (!own) throw new Error(`${path} does not export what checks its parts`);
  return `${code.trimEnd()}\nfunction $part(...steps){return ${own}(...steps)}\n`;
}

function refuseUnchecked({ fileName, moduleIds }: PinnedFile, code: string): void {
  const allowed = moduleIds.filter((id) => checking.test(id)).length;
  if ([...code.matchAll(/\bimport\(/g)].length > allowed)
    throw new Error(`${fileName} imports something without a check`);
}
