// npm run release-rules -- --on 2026-11-21 [--reconstructed-from 2026.11]
// Bundles every calculation of the source into released/<ruleSetVersion>/, once and for ever.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dated, ReleasedCalculation } from '../src/index.ts';
import { isDay } from '../src/core/day.ts';
import { checkedUntil, ruleSetVersion } from '../src/core/version.ts';
import { bundle } from './bundle.ts';
import { calculationNames, releasedFolder } from './calculations.ts';
import { namesOf } from './names.ts';
import { integrityOf, leftOut, recordOf } from './record.ts';
import type { LeftOut, ReleaseRecord } from './record.ts';

const form = /^\d{4}\.\d{2}(\.\d+)?$/;

function refusal(on: string | undefined): string | undefined {
  if (!form.test(ruleSetVersion)) return `${ruleSetVersion} is no version: write it as 2026.11 or 2026.11.1`;
  if (!on || !isDay(on)) return 'say the day of the release: --on 2026-11-21';
  if (on < checkedUntil) return `${on} is before ${checkedUntil}, up to which the parameters were checked`;
  if (existsSync(join(releasedFolder, ruleSetVersion)))
    return `${ruleSetVersion} is released and stays as it is: raise ruleSetVersion in packages/rules/src/core/version.ts`;
  return undefined;
}

/** The parameters of a folder of released calculations, each once. */
async function parametersIn(folder: string, names: readonly string[]): Promise<readonly Dated[]> {
  const modules = await Promise.all(
    names.map((name) => import(join(folder, `${name}.js`)) as Promise<ReleasedCalculation>),
  );
  return [
    ...new Map(modules.flatMap(({ parameters }) => parameters).map((dated) => [dated.id, dated])).values(),
  ];
}

async function rowsWithout(folder: string, names: readonly string[], later: string): Promise<LeftOut[]> {
  const released = Object.keys(recordOf(later).files).map((file) => file.replace(/\.js$/, ''));
  return leftOut(
    await parametersIn(folder, names),
    await parametersIn(join(releasedFolder, later), released),
  );
}

async function release(on: string, reconstructedFrom: string | undefined): Promise<ReleaseRecord> {
  const names = calculationNames();
  mkdirSync(releasedFolder, { recursive: true });
  const folder = mkdtempSync(join(releasedFolder, '.unfinished-'));
  try {
    const files: Record<string, string> = {};
    for (const name of names) {
      const title = `@payung/rules ${ruleSetVersion}: ${name}, checked until ${checkedUntil}. MIT. See release.json.`;
      const code = await bundle(name, title);
      writeFileSync(join(folder, `${name}.js`), code);
      files[`${name}.js`] = integrityOf(code);
    }
    const record: ReleaseRecord = {
      ruleSetVersion,
      checkedUntil,
      releasedOn: on,
      ...(reconstructedFrom && {
        reconstructedFrom,
        without: await rowsWithout(folder, names, reconstructedFrom),
      }),
      files,
      names: Object.fromEntries(names.map((name) => [name, namesOf(name)])),
    };
    writeFileSync(join(folder, 'release.json'), `${JSON.stringify(record, null, 2)}\n`);
    chmodSync(folder, 0o755);
    renameSync(folder, join(releasedFolder, ruleSetVersion));
    return record;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: { on: { type: 'string' }, 'reconstructed-from': { type: 'string' } },
});
const refused = refusal(values.on);
if (refused) {
  console.error(refused);
  process.exit(1);
}
const { files, without } = await release(values.on!, values['reconstructed-from']);
console.log(`released ${ruleSetVersion}: ${Object.keys(files).length} calculations`);
for (const { parameter, from } of without ?? []) console.log(`  without ${parameter} from ${from}`);
