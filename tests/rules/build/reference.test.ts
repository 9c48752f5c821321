import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { parameters } from '@payung/rules';
import type { Parameter, ParameterRow } from '@payung/rules';
import { chapters, indonesian } from '@payung/rules/reference';
import { referenceFiles } from '../../../packages/rules/src/reference/pages.ts';
import { stepChart } from '../../../packages/rules/src/reference/step-chart.ts';
import { voice as english } from '../../../packages/rules/src/reference/voice.en.ts';

const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
const kept = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
const written = referenceFiles(parameters(), english);

describe('the reference in docs/rules', () => {
  it('is what npm run reference writes now, file by file', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.\w+$/.test(path),
    );
    assert.deepEqual(files.sort(), [...written.keys()].sort(), 'run npm run reference');
    for (const [path, text] of written)
      assert.ok(kept(path) === text, `${path} is old: run npm run reference`);
  });

  it('would be old after any change of a value, an end, a confidence or a source', () => {
    const changes: readonly ((row: ParameterRow) => Partial<ParameterRow>)[] = [
      () => ({ value: 12_000_000 }),
      () => ({ to: '2028-02-29' }),
      () => ({ confidence: 'medium' }),
      ({ source }) => ({ source: { ...source, url: 'https://example.org/' } }),
      ({ source }) => ({ source: { ...source, article: '30' } }),
    ];
    for (const change of changes) {
      const changed = parameters().map((parameter): Parameter => {
        if (parameter.id !== 'jp.ceiling') return parameter;
        const last = parameter.rows.at(-1)!;
        return { ...parameter, rows: [...parameter.rows.slice(0, -1), { ...last, ...change(last) }] };
      });
      assert.notEqual(referenceFiles(changed, english).get('jp.md'), kept('jp.md'));
    }
  });

  it('names every parameter once in the index, with its value now and its end', () => {
    const index = kept('README.md');
    for (const { id } of parameters()) assert.equal(index.split(`\`${id}\``).length, 2, id);
    assert.match(index, /`jp\.ceiling` \| Rp11,086,300 \| 28 February 2027 \|/);
    assert.match(index, /`relief\.covid` \| ended, last 1% of the normal dues \| 31 January 2021 \|/);
    assert.match(index, /`jkm\.bpu` \| Rp6,800 \| no end \|/);
  });

  it('has a place for every link of the index', () => {
    for (const [, file, anchor] of kept('README.md').matchAll(/\]\((\w+\.md)#([\w-]+)\)/g)) {
      assert.ok(kept(file!).includes(`<a id="${anchor}">`), `${file}#${anchor}`);
    }
  });

  it('keeps the whole history of a parameter, each row with its law, its source and the day it was checked', () => {
    const page = kept('jp.md');
    const part = page.slice(page.indexOf('<a id="jp-ceiling">'), page.indexOf('<a id="jp-child">'));
    const rows = part.split('\n').filter((line) => /^\| \d/.test(line));
    assert.equal(rows.length, parameters().find(({ id }) => id === 'jp.ceiling')!.rows.length);
    assert.match(
      rows[6]!,
      /^\| 1 March 2021 \| 28 February 2022 \| Rp8,754,600 \| to be verified in the regulation \| PP 45\/2015 article 29 \| \[Source\]\(<https:\/\/\S+>\) \| 20 November 2026 \|$/,
    );
    assert.match(part, /Where to look: Every February or March/);
  });

  it('says of every row without an address that there is no open source yet, and which letters were not read', () => {
    const rows = parameters().flatMap((parameter) => parameter.rows);
    const cells = [...written.values()].join('').split('| no open source yet |').length - 1;
    assert.equal(cells, rows.filter(({ source }) => !source.url).length);
    assert.doesNotMatch(kept('jkk.md'), /\| – \|/);
    assert.match(kept('jp.md'), /Two letters are linked unread/);
  });

  it('shows what every table holds, in both languages', () => {
    for (const voice of [english, indonesian]) {
      for (const { entries } of chapters(parameters(), voice)) {
        for (const { id, unit, content, name } of entries) {
          assert.equal(content !== undefined, unit === voice.words.units.table, id);
          assert.notEqual(name, id);
          for (const row of content?.rows ?? []) assert.equal(row.length, content!.head.length, id);
        }
      }
    }
    assert.match(kept('general.md'), /\| Rp20,200,000 \| Rp20,700,000 \|/);
    assert.match(kept('jkk.md'), /10% – 30%/);
    assert.match(kept('jakon.md'), /\| above \| 0\.09% \| 0\.01% \|/);
  });
});

const row = (
  from: string,
  to: string | null,
  value: unknown,
  confidence: 'high' | 'medium' = 'high',
): ParameterRow => ({
  from,
  to,
  value,
  confidence,
  source: { regulation: 'PP 1/2020', checked: '2026-11-20' },
});
const drawn = (...rows: ParameterRow[]): string =>
  stepChart({ id: 'jp.ceiling', unit: 'rupiah', key: 'contributionMonth', rows }, english);
const lines = (svg: string, kind: string): number[][] =>
  [
    ...svg.matchAll(new RegExp(`<path class="${kind}" d="M([\\d.]+) ([\\d.]+)L([\\d.]+) ([\\d.]+)"/>`, 'g')),
  ].map((found) => found.slice(1).map(Number));

describe('stepChart()', () => {
  it('draws one level a row, higher for more, from the day it begins to the day it ends', () => {
    const [first, second] = lines(
      drawn(row('2016-01-01', '2017-12-31', 100), row('2018-01-01', null, 200)),
      'l',
    );
    assert.ok(first![1] === first![3] && second![1] === second![3], 'a level is level');
    assert.ok(second![1]! < first![1]!, 'more is higher');
    assert.equal(first![2], second![0]);
  });

  it('leaves a gap where nothing holds, and joins rows that follow each other', () => {
    assert.equal(
      lines(drawn(row('2016-01-01', '2016-12-31', 1), row('2018-01-01', null, 2)), 'l j').length,
      0,
    );
    assert.equal(
      lines(drawn(row('2016-01-01', '2017-12-31', 1), row('2018-01-01', null, 2)), 'l j').length,
      1,
    );
  });

  it('dashes what is still to be verified', () => {
    const svg = drawn(row('2016-01-01', '2017-12-31', 1, 'medium'), row('2018-01-01', null, 2));
    assert.deepEqual([lines(svg, 'l u').length, lines(svg, 'l').length], [1, 1]);
  });

  it('ends with an arrow while a row is open, and upright when it is over', () => {
    const arrow = /<path class="a"/;
    assert.match(drawn(row('2016-01-01', null, 1)), arrow);
    assert.doesNotMatch(drawn(row('2016-01-01', '2020-01-01', 1)), arrow);
  });

  it('tells its name and every row in words, and has a light and a dark look', () => {
    const svg = drawn(row('2016-01-01', '2017-12-31', 1_000_000), row('2018-01-01', null, 2_000_000));
    assert.match(svg, /<title id="t">Chart of JP wage ceiling over time<\/title>/);
    assert.match(
      svg,
      /<desc id="d">Values by date: Rp1,000,000 \(1 January 2016 – 31 December 2017\); Rp2,000,000 \(since 1 January 2018\)\.<\/desc>/,
    );
    assert.match(svg, /@media\(prefers-color-scheme:dark\)/);
  });

  for (const [name, parameter] of parameters().map((each) => [each.id, each] as const)) {
    it(`draws ${name} within its frame, in both languages`, () => {
      for (const voice of [english, indonesian]) {
        const svg = stepChart(parameter, voice);
        assert.doesNotMatch(svg, /NaN|Infinity|undefined|&(?!amp;|lt;|gt;|quot;)/);
        const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
        for (const [, x, y] of svg.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
          assert.ok(
            Number(x) >= 0 && Number(x) <= width! && Number(y) >= 0 && Number(y) <= height!,
            `${x} ${y}`,
          );
        }
      }
    });
  }
});
