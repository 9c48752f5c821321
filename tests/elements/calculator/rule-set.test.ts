import { expect } from '@open-wc/testing';
import type { Answers } from '@payung/rules';
import { calculation as contribution } from '@payung/rules/contribution';
import { difference } from '@payung/rules/difference';
import { loadRuleSet, ruleSetAddress } from '../../../packages/elements/src/calculator/rule-set.ts';

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

async function failure(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => String(error),
  );
}

describe('loadRuleSet()', () => {
  const driver: Answers = { segment: 'self-employed', income: 1_000_000, occupation: 'transport' };

  it('gives a calculation as it was released', async () => {
    const then = await loadRuleSet('2025.12', 'contribution');
    expect([then.ruleSetVersion, then.checkedUntil, then.id]).to.deep.equal([
      '2025.12',
      '2025-12-20',
      'contribution',
    ]);
    expect(then.questions(driver, '2026-02-01').map(({ name }) => name)).to.not.include('occupation');
  });

  it('gives what tells the sum of then, of today, and which parameter made the difference', async () => {
    const then = await loadRuleSet('2025.12', 'contribution');
    const results = [then, contribution].map((rules) => rules.calculate(driver, '2026-02-01'));
    expect(results.map(({ totals }) => totals['bill'])).to.deep.equal([16_800, 8_400]);
    const found = difference({ ...then, result: results[0]! }, { ...contribution, result: results[1]! });
    expect(found.map(({ id, lines }) => [id, lines])).to.deep.equal([
      ['relief.bpu.transport', ['accident', 'death']],
    ]);
  });

  it('tells a ceiling that was not announced yet from one that is known', async () => {
    const earner = { segment: 'wage-earner', wage: 20_000_000, riskClass: 1, scale: 'medium-large' };
    const then = await loadRuleSet('2025.12', 'contribution');
    const results = [then, contribution].map((rules) => rules.calculate(earner, '2026-05-01'));
    expect(results.map(({ status }) => status)).to.deep.equal(['unknown', 'complete']);
    const [found, ...more] = difference(
      { ...then, result: results[0]! },
      { ...contribution, result: results[1]! },
    );
    expect(more).to.deep.equal([]);
    expect([found!.id, found!.then, found!.now!.value]).to.deep.equal(['jp.ceiling', undefined, 11_086_300]);
  });

  it('is rejected for a version that was never released', async () => {
    expect(await failure(loadRuleSet('1999.01', 'contribution'))).to.match(/TypeError/);
  });

  it('is rejected for names that no address is made of, and asks no server', async () => {
    const before = performance.getEntriesByType('resource').length;
    expect(await failure(loadRuleSet('../2025.12', 'contribution'))).to.contain('no version of a rule set');
    expect(await failure(loadRuleSet('2025.12', 'lottery'))).to.contain('unknown calculation');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});
