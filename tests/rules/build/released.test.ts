import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Calculation, Citations, Dated, ReleasedCalculation, Result } from '@payung/rules';
import { checkedUntil, ruleSetVersion } from '@payung/rules';
import { difference } from '@payung/rules/difference';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import { bundle } from '../../../packages/rules/release/bundle.ts';
import { calculationNames, inPackage, releasedFolder } from '../../../packages/rules/release/calculations.ts';
import type { Names } from '../../../packages/rules/release/names.ts';
import { integrityOf, leftOut, recordOf, releasedVersions } from '../../../packages/rules/release/record.ts';
import { vectors } from '../vectors.ts';

const versions = releasedVersions();
const calculations = calculationNames();
const released = new Map<string, ReleasedCalculation>();
for (const version of versions) {
  for (const file of Object.keys(recordOf(version).files)) {
    const path = join(releasedFolder, version, file);
    released.set(`${version}/${file.replace('.js', '')}`, (await import(path)) as ReleasedCalculation);
  }
}
const inRelease = (version: string, name: string): ReleasedCalculation => {
  const found = released.get(`${version}/${name}`);
  assert.ok(found, `${version} has no ${name}`);
  return found;
};
const namesIn = (version: string): string[] =>
  Object.keys(recordOf(version).files).map((file) => file.replace('.js', ''));
const vectorsOf = (name: string) => vectors.filter(({ calculation }) => calculation === name);

const temporary = mkdtempSync(join(tmpdir(), 'payung-release-'));
after(() => rmSync(temporary, { recursive: true }));

it('an earlier rule set than that of today is released, so that an old link has something to be compared with', () => {
  assert.ok(versions.length > 1, versions.join());
  assert.ok(versions.indexOf(ruleSetVersion) > 0, versions.join());
});

/** Of each `release.json`, for good: a rule set made again under its old name would change what old links say. */
const pinned: Readonly<Record<string, string>> = {
  '2025.12': 'sha256-7qea8r/uoEhY+HYMhytlpH1db1Swwgvjv8WXyhZ7O+A=',
  '2026.11': 'sha256-Yf+o0i/pNxLQht7N7ZCQBAainlGyKhILSVEidtRKOKI=',
  '2026.12': 'sha256-LPruJBpT3J1csyHNeBFKmdbpD9/dZqkC0+kKlhBfLXY=',
};

for (const version of versions) {
  const record = recordOf(version);

  describe(`the released rule set ${version}`, () => {
    it('has not changed by a byte since its release', () => {
      assert.equal(record.ruleSetVersion, version);
      const whole = readFileSync(join(releasedFolder, version, 'release.json'));
      assert.equal(
        integrityOf(whole),
        pinned[version],
        `${version} was made again: release another version, and pin it here.`,
      );
      for (const [file, integrity] of Object.entries(record.files)) {
        const content = readFileSync(join(releasedFolder, version, file));
        assert.equal(
          integrityOf(content),
          integrity,
          `${version}/${file} was changed: old links lead to it. Restore it, and release another version instead.`,
        );
        content[content.length - 2]! ^= 1;
        assert.notEqual(integrityOf(content), integrity);
      }
      const scripts = readdirSync(join(releasedFolder, version)).filter((file) => file.endsWith('.js'));
      assert.deepEqual(scripts.sort(), Object.keys(record.files).sort());
    });

    it('is one module a calculation that imports nothing and exports all that an old link needs', () => {
      for (const name of namesIn(version)) {
        const code = readFileSync(join(releasedFolder, version, `${name}.js`), 'utf8');
        assert.doesNotMatch(code, /\bimport\b|\bfrom\s*['"`]/, name);
        const module = inRelease(version, name);
        assert.deepEqual(
          [module.id, module.ruleSetVersion, module.checkedUntil],
          [name, version, record.checkedUntil],
        );
        assert.equal(module.calculate({}, '2026-11-20').ruleSetVersion, version);
        for (const member of ['dayOfRows', 'questions', 'itemQuestions', 'open', 'calculate'] as const) {
          assert.equal(typeof module[member], 'function', `${name}: ${member}`);
        }
        for (const { id: parameter, rows } of module.parameters) {
          for (const { cite } of rows) assert.ok(module.citations[cite]?.regulation, `${name}: ${parameter}`);
        }
      }
    });

    it('names nothing that has no words today, in both languages', () => {
      for (const [name, names] of Object.entries(record.names)) {
        for (const [kind, all] of Object.entries(names) as [keyof Names, readonly string[]][]) {
          for (const words of [id, en] as unknown as Record<string, Record<keyof Names, object>>[]) {
            const missing = all.filter((one) => !Object.hasOwn(words[name]![kind], one));
            assert.deepEqual(
              missing,
              [],
              `${kind} of ${name} without words: rule set ${version} still names them`,
            );
          }
        }
        for (const { unit } of inRelease(version, name).parameters) {
          if (unit === 'table' || unit === 'rule') continue;
          for (const { general } of [id, en]) assert.ok(Object.hasOwn(general.measures, unit), unit);
        }
      }
    });

    it('names nothing in any vector that its record leaves out', () => {
      const base = (line: string) => line.replace(/\.(\d+|\d{4}-\d{2})$/, '');
      const general = ['to-verify', 'beyond-checked'];
      for (const { calculation, answers, on } of vectors) {
        const said = inRelease(version, calculation).calculate(answers, on);
        const names = record.names[calculation]!;
        const subset = (some: readonly string[], all: readonly string[]) =>
          assert.deepEqual(
            some.filter((one) => !all.includes(one)),
            [],
          );
        subset(
          said.lines.map((line) => base(line.id)),
          names.lines,
        );
        subset(Object.keys(said.totals), names.totals);
        subset(Object.keys(said.facts), names.facts);
        subset(
          said.reasons.map(({ code }) => code),
          names.reasons,
        );
        subset(
          said.notices.map(({ code }) => code),
          [...names.notices, ...general],
        );
        subset(
          [...said.lines, ...said.reasons, ...said.notices].flatMap(({ parameters }) => parameters),
          names.parameters,
        );
      }
    });
  });
}

describe(`the rules of the source, which call themselves ${ruleSetVersion}`, async () => {
  const bump =
    `The rules are no longer those released as ${ruleSetVersion}. Raise ruleSetVersion in packages/rules/src/core/version.ts, ` +
    'then: npm run release-rules -- --on <today>';

  it('are released, every calculation of them', () => {
    assert.ok(
      versions.includes(ruleSetVersion),
      `${ruleSetVersion} is not released: npm run release-rules -- --on <today>`,
    );
    assert.equal(recordOf(ruleSetVersion).checkedUntil, checkedUntil, bump);
    assert.deepEqual(namesIn(ruleSetVersion).sort(), [...calculations].sort(), bump);
  });

  for (const name of calculations) {
    it(`${name} has the parameters, sources and answers that were released`, async () => {
      const { calculation } = (await import(inPackage(`src/${name}/index.ts`))) as {
        calculation: Calculation;
      };
      const { citations } = (await import(inPackage(`src/${name}/citations.ts`))) as { citations: Citations };
      const then = inRelease(ruleSetVersion, name);
      assert.deepEqual(calculation.parameters, then.parameters, bump);
      assert.deepEqual(calculation.headline, then.headline, bump);
      for (const [cite, source] of Object.entries(then.citations))
        assert.deepEqual(citations[cite], source, bump);
      assert.ok(vectorsOf(name).length > 0);
      for (const { id: vector, answers, on } of vectorsOf(name)) {
        assert.deepEqual(
          then.calculate(answers, on),
          calculation.calculate(answers, on),
          `${vector}: ${bump}`,
        );
        assert.deepEqual(
          then.questions(answers, on),
          calculation.questions(answers, on),
          `${vector}: ${bump}`,
        );
      }
    });
  }
});

for (const version of versions) {
  const { reconstructedFrom: later, without } = recordOf(version);
  if (!later || !without) continue;

  describe(`the rule set ${version}, made from ${later} for the first release`, () => {
    const allOf = (of: string): Dated[] => [
      ...new Map(
        namesIn(of)
          .flatMap((name) => inRelease(of, name).parameters)
          .map((dated) => [dated.id, dated]),
      ).values(),
    ];

    it(`has the parameters of ${later} but for the rows it says it leaves out`, () => {
      assert.ok(without.length > 0);
      const isLeftOut = (parameter: string, from: string) =>
        without.some((row) => row.parameter === parameter && row.from === from);
      const expected = allOf(later)
        .map((dated) => ({ ...dated, rows: dated.rows.filter(({ from }) => !isLeftOut(dated.id, from)) }))
        .filter(({ rows }) => rows.length > 0);
      const byId = (a: Dated, b: Dated) => a.id.localeCompare(b.id);
      assert.deepEqual(allOf(version).sort(byId), expected.sort(byId));
      assert.deepEqual(leftOut(allOf(version), allOf(later)), without);
    });

    it(`leaves out nothing that was known on ${recordOf(version).checkedUntil}: each row starts later`, () => {
      for (const { parameter, from } of without) assert.ok(from > recordOf(version).checkedUntil, parameter);
    });

    it('says the same as the later one to every vector that no such row touches', () => {
      const missing = new Set(without.map(({ parameter }) => parameter));
      const plain = (result: Result) => ({
        ...result,
        ruleSetVersion: '',
        notices: result.notices.filter(({ code }) => code !== 'beyond-checked'),
      });
      const touched = new Set<string>();
      for (const { id: vector, calculation, answers, on } of vectors) {
        const old: ReleasedCalculation = inRelease(version, calculation);
        const young: ReleasedCalculation = inRelease(later, calculation);
        const then = { ...old, result: old.calculate(answers, on) };
        const now = { ...young, result: young.calculate(answers, on) };
        const found = difference(then, now).map(({ id: parameter }) => parameter);
        for (const parameter of found) assert.ok(missing.has(parameter), `${vector}: ${parameter}`);
        for (const parameter of found) touched.add(parameter);
        const asksMore = now.result.missing.length > then.result.missing.length;
        if (asksMore) assert.deepEqual(now.result.missing, [...then.result.missing, 'occupation'], vector);
        else if (found.length === 0) assert.deepEqual(plain(then.result), plain(now.result), vector);
      }
      assert.deepEqual([...touched].sort(), [...missing].sort());
    });
  });
}

describe('release-rules', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [inPackage('release/release.ts'), ...args], { encoding: 'utf8' });

  it('refuses a version that is released, and touches nothing', () => {
    const before = readdirSync(releasedFolder);
    const { status, stderr } = run('--on', checkedUntil);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`${ruleSetVersion.replace('.', '\\.')} is released and stays as it is`));
    assert.deepEqual(readdirSync(releasedFolder), before);
  });

  it('refuses a release without a real day, or before the day of the last check', () => {
    for (const args of [[], ['--on', '2026-02-30'], ['--on', '1999-01-01']]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 1);
      assert.match(stderr, /--on|is before/);
    }
  });

  it('bundles a calculation with its version, its sources and nothing else', async () => {
    const path = join(temporary, 'death.mjs');
    writeFileSync(path, await bundle('death', 'a title'));
    assert.match(readFileSync(path, 'utf8'), /^\/\/ a title\n/);
    const module = (await import(path)) as ReleasedCalculation;
    assert.equal(module.ruleSetVersion, ruleSetVersion);
    const cites = new Set(module.parameters.flatMap(({ rows }) => rows.map(({ cite }) => cite)));
    assert.deepEqual(Object.keys(module.citations).sort(), [...cites].sort());
    for (const { answers, on, expect } of vectorsOf('death')) {
      assert.equal(module.calculate(answers, on).status, expect.status);
    }
  });

  it('finds each row that an earlier rule set lacks or has otherwise', () => {
    const row = (from: string, value: number) => ({
      from,
      to: null,
      value,
      confidence: 'high' as const,
      cite: '',
    });
    const dated = (...rows: ReturnType<typeof row>[]) => ({
      id: 'a',
      unit: '',
      key: 'eventDate' as const,
      rows,
    });
    const [first, second] = [row('2020-01-01', 1), row('2021-01-01', 2)];
    assert.deepEqual(leftOut([dated(first)], [dated(first, second)]), [
      { parameter: 'a', from: '2021-01-01', to: null, value: 2 },
    ]);
    assert.equal(leftOut([dated(row('2020-01-01', 9))], [dated(first)]).length, 1);
    assert.equal(leftOut([], [dated(first, second)]).length, 2);
    assert.deepEqual(leftOut([dated(first, second)], [dated(first)]), []);
  });
});
