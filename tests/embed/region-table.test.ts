import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absenceOf } from '@payung/coverage';
import { shippedAbsences, shippedFigures } from '@payung/coverage/shipped';
import { percentText } from '@payung/elements/coverage-map/describe';
import { words as english } from '@payung/elements/coverage-map/words/en';
import { words as indonesian } from '@payung/elements/coverage-map/words/id';
import { regionByCode, regions } from '@payung/regions';
import { contentInWords } from '../../packages/embed/src/fallback/content-in-words.ts';
import { fallback } from '../../packages/embed/src/fallback/fallback.ts';
import { widgets } from '../../packages/embed/src/widgets.ts';
import { regionSentence, regionTable } from '../../packages/embed/src/fallback/region-table.ts';

const words = { id: indonesian, en: english };
const known = { figures: shippedFigures(), absences: shippedAbsences() };

/** The row of an area in a table. */
const rowOf = (text: string, code: string): string =>
  text.split('<tr>').find((part) => part.includes(`>${regionByCode(code)!.name}<`))!;

describe('the table of a frame without its map', () => {
  for (const language of ['id', 'en'] as const) {
    it(`gives every share of a province the digits of the widget (${language})`, () => {
      for (const { code, level, parent } of regions) {
        const figure = shippedFigures().get(code);
        if (!figure || level !== 'regency') continue;
        const { text } = regionTable(parent!, language);
        const row = rowOf(text, code);
        assert.ok(row.includes(percentText(figure, { language })), `${code}: ${row}`);
      }
    });
  }

  for (const language of ['id', 'en'] as const) {
    it(`says which kind of nothing an area without a share is, in the words of the legend (${language})`, () => {
      for (const { code, level, parent } of regions) {
        const absence = absenceOf(code, known);
        if (!absence) continue;
        const { text } = regionTable(level === 'regency' ? parent! : code, language);
        assert.ok(rowOf(text, code).includes(`<td>${words[language].absent[absence]}</td><td></td>`), code);
      }
    });
  }

  it('tells of a single year only that there is no figure', () => {
    assert.ok(rowOf(regionTable('32', 'id', '2024').text, '3205').includes('<td>belum ada data</td>'));
  });

  it('keeps both decimals of a printed share and one of a computed share', () => {
    assert.ok(regionSentence('ID', 'id').text.includes('37,01%'));
    const computed = [...shippedFigures().values()].find(({ kind }) => kind === 'computed')!;
    assert.match(regionSentence(computed.code, 'id').text, /[^\d,]\d+(,\d)?%/);
  });

  it('is a sentence for one area, which says why there is no share', () => {
    assert.match(regionSentence('3205', 'id').text, /Kabupaten Garut\. Tidak berlaku: angka yang terbit/);
    assert.match(regionSentence('3201', 'id').text, /Kabupaten Bogor\. Belum ada persentase\./);
    assert.match(regionSentence('1107', 'en').text, /Kabupaten Pidie\. No data/);
  });

  it('knows an area by its code with dots, as the widget does', () => {
    assert.equal(regionSentence('35.73', 'id').text, regionSentence('3573', 'id').text);
    assert.equal(regionTable('35.73', 'id').text, regionTable('35', 'id').text);
  });

  for (const [name, region] of [
    ['coverage-card', '3573'],
    ['coverage-map', '35'],
  ] as const) {
    it(`tells no figure of ours where a ${name} shows the table of its host`, async () => {
      const settings = new Map([
        ['region', region],
        ['src', 'https://contoh.go.id/angka.csv'],
      ]);
      const widget = widgets.find((one) => one.name === name)!;
      const { text } = await contentInWords({ widget, settings, accent: undefined }, 'id', {
        address: 'https://payung.example',
      });
      assert.equal(
        text,
        `<p>Pekerja yang sudah terlindungi di ${regionByCode(region)!.name}. Angka dari tabel situs yang memasangnya.</p>`,
      );
      assert.doesNotMatch((await fallback(name, settings, 'id')).text, /\d%/);
    });
  }

  it('names its third column by what stands there', () => {
    assert.ok(regionTable('35', 'id').text.includes('<th scope="col">Keadaan dan sumber</th>'));
  });
});
