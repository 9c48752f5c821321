import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { indicators } from '@payung/coverage';
import { tableOfJson } from '@payung/coverage/json-table';
import { parseFigures } from '@payung/coverage/parse';

const root = new URL('../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(text('packages/coverage/data/figures.schema.json'));
const isValid = new Ajv2020({ strictRequired: false }).compile(schema);

/** The examples of the page that describes the format, by their language. */
const examples = (language: string): string[] =>
  [...text('docs/figures.md').matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(
    ([, found]) => found!,
  );

const read = (table: string) => parseFigures(table, { publisher: 'contoh.id' });

describe('the format of figures', () => {
  it('has examples on its page that are read without a remark', () => {
    const tables = [...examples('csv'), ...examples('json').map((json) => tableOfJson(json)!)];
    assert.equal(tables.length, 4);
    for (const table of tables) {
      const { figures, problems } = read(table);
      assert.deepEqual(problems, [], table);
      assert.ok(figures.length > 0);
    }
  });

  for (const [place, json] of examples('json').entries()) {
    it(`has a schema that example ${place + 1} keeps to`, () => {
      assert.ok(isValid(JSON.parse(json)), JSON.stringify(isValid.errors));
    });
  }

  for (const cell of ['tidak berlaku', 'n/a', null, '', '31,4']) {
    it(`has a schema that a number of ${JSON.stringify(cell)} keeps to`, () => {
      assert.ok(isValid([{ kode: '3510', nilai: cell }]), JSON.stringify(isValid.errors));
      assert.ok(isValid({ '3510': cell }), JSON.stringify(isValid.errors));
    });
  }

  const faults: readonly (readonly [fact: string, document: unknown])[] = [
    ['no row', []],
    ['a row without a region', [{ nilai: 31 }]],
    ['a row without a number', [{ kode: '3510' }]],
    ['a negative share', [{ kode: '3510', nilai: -1 }]],
    ['a date in words', [{ kode: '3510', nilai: 31, tanggal: 'kemarin' }]],
    ['an indicator of its own', [{ kode: '3510', nilai: 31, indikator: 'kepuasan' }]],
    ['an address that runs a script', [{ kode: '3510', nilai: 31, tautan: 'javascript:alert(1)' }]],
    ['numbers alone', [31, 32]],
    ['pairs without a code', { message: 'not found' }],
  ];
  for (const [fact, document] of faults) {
    it(`has a schema that ${fact} does not keep to`, () => assert.equal(isValid(document), false));
  }

  it('knows in its schema every indicator, and no other', () => {
    assert.deepEqual(schema.$defs.indicator.enum, Object.keys(indicators));
  });
});
