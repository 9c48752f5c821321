import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { readJson, readVectors, vectorFiles } from '../../../packages/rules/conformance/read.ts';
import { vectors as inBrowsers } from '../vectors.ts';

const vectors = readVectors();

describe('the files of the conformance suite', () => {
  let isValid: ValidateFunction;
  before(() => {
    isValid = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(
      readJson('vectors.schema.json') as object,
    );
  });

  for (const name of vectorFiles()) {
    it(`${name} keeps to the schema and holds one calculation, its own`, () => {
      const file = readJson(name) as { calculation: string }[];
      assert.ok(isValid(file), JSON.stringify(isValid.errors, null, 2));
      assert.deepEqual([...new Set(file.map(({ calculation }) => `${calculation}.json`))], [name]);
    });
  }

  // Each takes one vector that is sound and breaks it in one place.
  const sound = vectors.find(({ id }) => id === 'A1')!;
  const broken: readonly (readonly [fact: string, vector: object])[] = [
    ['a day that no month has', { ...sound, on: '2026-13-01' }],
    ['a calculation that does not exist', { ...sound, calculation: 'jkm' }],
    ['an amount that is not whole', { ...sound, expect: { status: 'complete', totals: { bill: 0.5 } } }],
    ['a misspelt expectation', { ...sound, expect: { status: 'complete', line: {} } }],
    ['a sum where nothing is paid', { ...sound, expect: { status: 'ineligible', lines: { death: 1 } } }],
    ['a refusal without a reason', { ...sound, expect: { status: 'ineligible', lines: {} } }],
    ['no id', { ...sound, id: undefined }],
    ['a printed result without its source', { ...sound, basis: 'source', source: '' }],
    ['a word beside the fields', { ...sound, comment: 'x' }],
  ];
  for (const [fact, vector] of broken) {
    it(`do not pass the schema with ${fact}`, () => {
      assert.equal(isValid([sound]), true);
      assert.equal(isValid(JSON.parse(JSON.stringify([vector]))), false);
    });
  }

  it('share no id', () => {
    const ids = vectors.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, place) => ids.indexOf(id) !== place),
      [],
    );
  });

  it('ask no question twice', () => {
    const asked = vectors.map(({ calculation, on, answers }) => JSON.stringify([calculation, on, answers]));
    assert.deepEqual(
      asked.filter((question, place) => asked.indexOf(question) !== place),
      [],
    );
  });

  it('are all read by the tests in browsers', () => {
    assert.deepEqual(inBrowsers.map(({ id }) => id).sort(), vectors.map(({ id }) => id).sort());
  });
});
