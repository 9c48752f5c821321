import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFormula } from '@payung/programs/build/formula';

describe('parseFormula()', () => {
  const table: [text: string, formula: unknown][] = [
    ['jkm.grant', 'jkm.grant'],
    ['late-payment', 'late-payment'],
    ['jkm.grant + jkm.funeral', { sum: ['jkm.grant', 'jkm.funeral'] }],
    ['12 * jkm.bpu', { product: [12, 'jkm.bpu'] }],
    ['2 * jkm.bpu + jkm.grant', { sum: [{ product: [2, 'jkm.bpu'] }, 'jkm.grant'] }],
    ['2 * (jkm.bpu + jkm.grant)', { product: [2, { sum: ['jkm.bpu', 'jkm.grant'] }] }],
    ['min(wage, jp.ceiling)', { min: ['wage', 'jp.ceiling'] }],
    [
      'max(48 * wage, jkm.grant) + 2 * wage',
      { sum: [{ max: [{ product: [48, 'wage'] }, 'jkm.grant'] }, { product: [2, 'wage'] }] },
    ],
    ['3 * paket', { product: [3, 'jkm.grant'] }],
  ];
  for (const [text, formula] of table) {
    it(`reads "${text}"`, () =>
      assert.deepEqual(parseFormula(text, { paket: 'jkm.grant', wage: 'wage' }), formula));
  }

  const refused: [text: string, message: RegExp][] = [
    ['20000000', /looks like an amount; amounts live in the rules/],
    ['100 * jkm.bpu', /looks like an amount/],
    ['jkm.grant +', /ends too early/],
    ['(jkm.grant', /a bracket is not closed/],
    ['jkm.grant jkm.funeral', /"jkm\.funeral" is not expected/],
    ['iuran', /neither a parameter nor a name/],
    ['jkm.grant - jkm.funeral', /is not expected/],
    ['wage', /the front matter has no example wage/],
    ['min(jkm.grant)', /min\(\) takes two amounts, with a comma/],
    ['min(jkm.grant, jkm.bpu, jkm.funeral)', /a bracket is not closed/],
    ['min', /neither a parameter nor a name/],
    ['jkm.grant, jkm.bpu', /"," is not expected/],
    ['', /ends too early/],
  ];
  for (const [text, message] of refused) {
    it(`refuses "${text}"`, () => assert.throws(() => parseFormula(text), message));
  }
});
