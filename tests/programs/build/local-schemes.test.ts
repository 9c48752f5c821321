import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadLocalSchemes } from '@payung/programs';
import { regionByCode } from '@payung/regions';
import { literalAmounts } from './reading-level.ts';

const { localBranches, localSchemes, localSchemesChecked } = await loadLocalSchemes();
const told = [...localSchemes, ...localBranches];

describe('localSchemes', () => {
  it('stand in regencies that exist', () => {
    for (const { region } of localSchemes) assert.equal(regionByCode(region)?.level, 'regency', region);
    for (const { regions } of localBranches)
      for (const region of regions) assert.equal(regionByCode(region)?.level, 'regency', region);
  });
  it('come from a safe address, with a day that is not after the check', () => {
    for (const { url, date } of told) {
      assert.ok(new URL(url).protocol === 'https:', url);
      assert.match(date, /^\d{4}(-\d\d(-\d\d)?)?$/);
      assert.ok(date <= localSchemesChecked, `${url} ${date}`);
    }
  });
  it('are told in both languages, in one or two short sentences, without an amount of money', () => {
    for (const { text, url } of localSchemes) {
      for (const sentence of [text.id, text.en]) {
        assert.ok(sentence.split(/\s+/).length <= 25 && sentence.endsWith('.'), url);
        assert.deepEqual(
          literalAmounts(sentence).filter((found) => /Rp|juta|million|miliar|billion/.test(found)),
          [],
        );
      }
    }
  });
  it('give the same numbers in both languages', () => {
    const numbers = (text: string) =>
      (text.match(/\d[\d.,]*\d/g) ?? []).map((number) => number.replace(/[.,]/g, '')).sort();
    for (const { text } of localSchemes) {
      const [id, en] = [numbers(text.id), numbers(text.en)];
      assert.deepEqual(en, id, text.en);
    }
  });
  it('are not told twice', () => {
    assert.equal(new Set(localSchemes.map(({ url, region }) => region + url)).size, localSchemes.length);
  });
});
