import { expect } from '@open-wc/testing';
import { tableOfJson } from '@payung/coverage/json-table';

describe('tableOfJson()', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['a list of rows', '[{"kode":"3510","nilai":36.4}]', '"kode","nilai"\n"3510","36.4"'],
    [
      'rows behind a byte order mark',
      '\uFEFF[{"kode":"3510","nilai":36.4}]',
      '"kode","nilai"\n"3510","36.4"',
    ],
    ['rows under a key', '{"data":[{"kode":"3510","nilai":36.4}]}', '"kode","nilai"\n"3510","36.4"'],
    ['pairs of code and number', '{"3510":36.4,"3515":38}', '"code","value"\n"3510","36.4"\n"3515","38"'],
    ['rows with different keys', '[{"kode":"3510"},{"nilai":1}]', '"kode","nilai"\n"3510",""\n"","1"'],
    ['quotes and line ends', '[{"nama":"x \\"y\\"\\nz"}]', '"nama"\n"x ""y""\nz"'],
    [
      'keys that are none of our headings, however many,',
      '[{"kode":"3510","__proto__":1,"x":2},{"y":3,"nilai":4}]',
      '"kode","nilai"\n"3510",""\n"","4"',
    ],
    ['rows of which no key is known', '[{"a":1},{"b":2}]', '"a"\n"1"\n""'],
    ['nested values', '[{"kode":"3510","nilai":{"x":1}}]', '"kode","nilai"\n"3510",""'],
    ['a broken text', '[{"kode":', undefined],
    ['a list of numbers', '[1,2]', undefined],
    ['an object without a table', '{"message":"not found"}', undefined],
  ];
  for (const [name, text, table] of cases) {
    it(`turns ${name} into ${table === undefined ? 'nothing' : 'a table'}`, () => {
      expect(tableOfJson(text)).to.equal(table);
    });
  }
});
