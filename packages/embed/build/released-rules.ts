import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `@payung/rules` keeps what it released: one folder a version. */
const released = fileURLToPath(new URL('../../rules/released', import.meta.url));

const served = ['.js', '.json'];
const address = /^\/rules\/(\d{4}\.\d{2}(?:\.\d+)?\/[a-z-]+\.js(?:on)?)(?:\?.*)?$/;

/** Puts every released rule set under `/rules/<version>/`, byte for byte; how they were made stays in the repository. */
export function copyReleasedRules(publicFolder: string): void {
  for (const version of readdirSync(released, { withFileTypes: true })) {
    if (!version.isDirectory()) continue;
    for (const file of readdirSync(join(released, version.name)).filter((name) =>
      served.includes(extname(name)),
    ))
      cpSync(join(released, version.name, file), join(publicFolder, 'rules', version.name, file));
  }
}

/** The hash of every released calculation by its path below `/rules/`, as it was recorded at its release. */
export function releasedRulesIntegrity(): Record<string, string> {
  const versions = readdirSync(released, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(
    versions.flatMap(({ name }) => {
      const record = readFileSync(join(released, name, 'release.json'), 'utf8');
      const { files } = JSON.parse(record) as { files: Record<string, string> };
      return Object.entries(files).map(([file, integrity]) => [`${name}/${file}`, integrity]);
    }),
  );
}

/** The file behind an address under `/rules/`, whether it exists or not; undefined for any other address. */
export function releasedRulesFile(url: string): string | undefined {
  const file = address.exec(url)?.[1];
  return file === undefined ? undefined : join(released, file);
}
