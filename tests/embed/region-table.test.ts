import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shippedFigures } from '@payung/coverage/shipped';
import { percentText } from '@payung/elements/coverage-map/describe';
import { regionByCode, regions } from '@payung/regions';
import { regionSentence, regionTable } from '../../packages/embed/src/fallback/region-table.ts';

describe('the table of a frame without its map', () => {
  for (const language of ['id', 'en'] as const) {
    it(`gives every share of a province the digits of the widget (${language})`, () => {
      for (const { code, level, parent } of regions) {
        const figure = shippedFigures().get(code);
        if (!figure || level !== 'regency') continue;
        const { text } = regionTable(parent!, language);
        const row = text.split('<tr>').find((part) => part.includes(`>${regionByCode(code)!.name}<`))!;
        assert.ok(row.includes(percentText(figure, { language })), `${code}: ${row}`);
      }
    });
  }

  it('keeps both decimals of a printed share and one of a computed share', () => {
    assert.ok(regionSentence('ID', 'id').text.includes('37,01%'));
    const computed = [...shippedFigures().values()].find(({ kind }) => kind === 'computed')!;
    assert.match(regionSentence(computed.code, 'id').text, /[^\d,]\d+(,\d)?%/);
  });

  it('names its third column by what stands there', () => {
    assert.ok(regionTable('35', 'id').text.includes('<th scope="col">Keadaan dan sumber</th>'));
  });
});
