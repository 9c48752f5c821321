import { expect } from '@open-wc/testing';
import { ruleSetAddress } from '../../../packages/elements/src/calculator/rule-set.ts';

describe('ruleSetAddress()', () => {
  const cases = [
    ['https://payung.example/assets/link-Ab12_-9x.js', 'https://payung.example/rules/2025.12/death.js'],
    [
      'https://payung.example/widgets/assets/link-A.js',
      'https://payung.example/widgets/rules/2025.12/death.js',
    ],
    [
      'http://localhost:5173/@fs/work/packages/elements/src/calculator/rule-set.ts?t=1',
      'http://localhost:5173/rules/2025.12/death.js',
    ],
    [
      'http://localhost:8000/packages/elements/src/calculator/rule-set.ts',
      'http://localhost:8000/rules/2025.12/death.js',
    ],
  ] as const;
  for (const [from, address] of cases) {
    it(`of a module at ${from} is ${address}`, () =>
      expect(ruleSetAddress('2025.12', 'death', from)).to.equal(address));
  }

  for (const version of [
    '',
    '..',
    '2025.12/..',
    '2025.1',
    '25.12',
    '2025.12.',
    ' 2025.12',
    '2025.12\n',
    '２０２５.12',
  ]) {
    it(`throws for the version ${JSON.stringify(version)}`, () =>
      expect(() => ruleSetAddress(version, 'death')).to.throw('no version of a rule set'));
  }

  for (const calculation of ['', 'Death', '../death', 'death.js', 'toString', '__proto__']) {
    it(`throws for the calculation ${JSON.stringify(calculation)}`, () =>
      expect(() => ruleSetAddress('2025.12', calculation)).to.throw('unknown calculation'));
  }
});
