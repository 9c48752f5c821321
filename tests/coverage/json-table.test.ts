import { expect } from '@open-wc/testing';
import { tableOfJson } from '@payung/coverage/json-table';
import { parseFigures, recordingFigures, type FigureRecord } from '@payung/coverage/parse';
import { atOnce } from '@payung/coverage/pieces';

describe('tableOfJson()', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['a list of rows', '[{"kode":"3510","nilai":36.4}]', '"kode";"nilai"\n"3510";"36.4"'],
    [
      'rows behind a byte order mark',
      '\uFEFF[{"kode":"3510","nilai":36.4}]',
      '"kode";"nilai"\n"3510";"36.4"',
    ],
    ['rows under a key', '{"data":[{"kode":"3510","nilai":36.4}]}', '"kode";"nilai"\n"3510";"36.4"'],
    ['pairs of code and number', '{"3510":36.4,"3515":38}', '"code";"value"\n"3510";"36.4"\n"3515";"38"'],
    ['rows with different keys', '[{"kode":"3510"},{"nilai":1}]', '"kode";"nilai"\n"3510";""\n"";"1"'],
    [
      'pairs with words and nothing in the place of numbers',
      '{"3510":36.4,"35.11":null,"35":"tidak berlaku"}',
      '"code";"value"\n"35";"tidak berlaku"\n"3510";"36.4"\n"35.11";""',
    ],
    ['quotes', '[{"nama":"x \\"y\\""}]', '"nama"\n"x ""y"""'],
    ['line ends, which become spaces,', '[{"nama":"x\\r\\ny\\nz"}]', '"nama"\n"x y z"'],
    [
      'keys that are none of our headings, however many,',
      '[{"kode":"3510","__proto__":1,"x":2},{"y":3,"nilai":4}]',
      '"kode";"nilai"\n"3510";""\n"";"4"',
    ],
    ['rows of which no key is known', '[{"a":1},{"b":2}]', '"a"\n"1"\n""'],
    ['nested values', '[{"kode":"3510","nilai":{"x":1}}]', '"kode";"nilai"\n"3510";""'],
    ['a broken text', '[{"kode":', undefined],
    ['a list of numbers', '[1,2]', undefined],
    ['an object without a table', '{"message":"not found"}', undefined],
    ['an answer without data', '{"status":404,"data":null}', undefined],
  ];
  for (const [name, text, table] of cases) {
    it(`turns ${name} into ${table === undefined ? 'nothing' : 'a table'}`, () => {
      expect(tableOfJson(text)).to.equal(table);
    });
  }
});

describe('a table of JSON', () => {
  it('has row n at line n + 1, whatever breaks the lines within a row', () => {
    const rows = [
      { kode: '3510', nilai: 31, catatan: 'dua\nbaris' },
      { kode: '9999', nilai: 20 },
    ];
    const { problems } = parseFigures(tableOfJson(JSON.stringify(rows))!, { publisher: 'x', asOf: '2025' });
    expect(problems).to.deep.equal([{ code: 'unknown-code', line: 3, cell: '9999', isKept: false }]);
  });

  it('reports the empty value of a pair by its line, and keeps the others', () => {
    const { figures, problems } = parseFigures(tableOfJson('{"3510":36.4,"3511":null}')!, {
      publisher: 'x',
      asOf: '2025',
    });
    expect(figures.map(({ code, value }) => [code, value])).to.deep.equal([['3510', 36.4]]);
    expect(problems).to.deep.equal([{ code: 'missing-value', line: 3, cell: '', isKept: false }]);
  });
});

describe('recordingFigures()', () => {
  const defaults = { publisher: 'contoh.go.id' };
  const many = Array.from({ length: 250 }, (_, year) => ({
    kode: '3510',
    nilai: 10,
    tanggal: String(1900 + (year % 100)),
  }));
  const cases: readonly (readonly [string, readonly FigureRecord[]])[] = [
    [
      'rows with codes, days and links',
      [{ code: '3510', percent: 36.4, asOf: '2025-08', url: 'https://contoh.go.id/x' }],
    ],
    [
      'names and Indonesian headings',
      [
        { nama: 'Kab. Banyuwangi', nilai: '36,4' },
        { nama: 'KOTA MALANG', nilai: 12 },
      ],
    ],
    [
      'mistakes',
      [
        { code: 'x', value: 1 },
        { code: '3510', value: -1 },
        { code: 3515, value: 'tidak berlaku', note: null },
      ],
    ],
    ['rows that repeat an area and day', many],
    ['a share with a remark of digits', [{ kode: '3510', nilai: 36, catatan: '4', tanggal: 2025 }]],
    ['no column of shares', [{ kode: '3510' }]],
    ['no column of places', [{ nilai: 3, x: 1 }]],
  ];
  for (const [name, rows] of cases) {
    it(`reads ${name} as the table that they would be written as`, () => {
      const written = parseFigures(tableOfJson(JSON.stringify(rows))!, defaults);
      expect(atOnce(recordingFigures(rows, defaults))).to.deep.equal(written);
    });
  }

  it('says of no rows that the table is empty', () => {
    expect(atOnce(recordingFigures([], defaults)).problems.map(({ code }) => code)).to.deep.equal(['empty']);
  });
});
