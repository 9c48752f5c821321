import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { enteredFromText } from '../../../packages/elements/src/calculator/entered.ts';
import { linkText, readLink } from '../../../packages/elements/src/calculator/link.ts';
import { calculationNames } from '../../../packages/elements/src/calculator/programmes.ts';

const start = 'payung=contribution&v=2025.12&on=2026-02-01';

describe('linkText()', () => {
  it('names calculation, rule set and day before the answers', () => {
    expect(
      linkText({
        calculation: 'contribution',
        ruleSetVersion: '2025.12',
        on: '2026-02-01',
        entered: { segment: 'self-employed', income: 1_000_000, withOldAge: true },
      }),
    ).to.equal(`${start}&segment=self-employed&income=1000000&withOldAge=true`);
  });

  it('writes lists as the answers attribute reads them', () => {
    const entered = { children: [{ level: 'primary', age: 7 }, { level: 'senior' }] };
    const text = linkText({
      calculation: 'death',
      ruleSetVersion: '2026.11',
      on: '2026-11-20',
      entered,
    });
    expect(text).to.match(/&children\.0\.level=primary&children\.0\.age=7&children\.1\.level=senior$/);
    expect(enteredFromText(text)).to.deep.include(entered);
  });

  it('leaves out what was not answered', () => {
    const entered = { segment: '', income: null, payer: undefined, wage: NaN, children: [] };
    expect(
      linkText({ calculation: 'contribution', ruleSetVersion: '2025.12', on: '2026-02-01', entered }),
    ).to.equal(start);
  });
});

describe('readLink()', () => {
  it('reads a fragment with and without its mark', () => {
    const read = {
      calculation: 'contribution',
      version: '2025.12',
      on: '2026-02-01',
      entered: { segment: 'self-employed', income: 1_000_000, occupation: 'transport' },
    };
    const text = `${start}&segment=self-employed&income=1000000&occupation=transport`;
    expect(readLink(text)).to.deep.equal(read);
    expect(readLink(`#${text}`)).to.deep.equal(read);
  });

  it('takes a version with a patch number', () => {
    expect(readLink(start.replace('2025.12', '2025.12.3'))!.version).to.equal('2025.12.3');
  });

  const refused: readonly (readonly [name: string, hash: string])[] = [
    ['nothing', ''],
    ['a mark alone', '#'],
    ["a heading of the host's page", '#tabel-iuran'],
    ['the secret of a WordPress frame', '#?secret=abc'],
    ['no version', 'payung=contribution&on=2026-02-01'],
    ['no day', 'payung=contribution&v=2025.12'],
    ['an unknown calculation', start.replace('contribution', 'lottery')],
    ['a calculation named like a member of every object', start.replace('contribution', 'constructor')],
    ['a version that climbs out of its folder', start.replace('2025.12', '../2025.12')],
    ['an encoded climb', start.replace('2025.12', '..%2F..%2Fevil')],
    ['a version of another host', start.replace('2025.12', '//evil.example/2025.12')],
    ['a version with a line break', start.replace('2025.12', '2025.12%0A')],
    ['a version with more behind it', start.replace('2025.12', '2025.12.js')],
    ['a day that does not exist', start.replace('2026-02-01', '2026-02-30')],
    ['a day before the engine begins', start.replace('2026-02-01', '1800-01-01')],
    ['text that no form gives', `${start}&segment=${'x'.repeat(20_000)}`],
  ];
  for (const [name, hash] of refused) {
    it(`is undefined for ${name}`, () => expect(readLink(hash)).to.equal(undefined));
  }

  it('drops names that no question has, and harms no prototype', () => {
    const read = readLink(
      `${start}&__proto__=x&children.0.__proto__=y&__proto__.0.level=z&a.b=1&=2&children.0.level=primary`,
    )!;
    expect(read.entered).to.deep.equal({ children: [{ level: 'primary' }] });
    expect(Object.getPrototypeOf(read.entered)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['level']).to.equal(undefined);
  });

  it('reads on past escapes that are broken', () => {
    expect(readLink(`${start}&segment=%E0%A4%A&income=%&payer=self`)!.entered).to.deep.include({
      income: '%',
      payer: 'self',
    });
  });

  it('keeps the order of items and makes no room for a great number', () => {
    const text = `${start}&children.12.age=3&children.2.age=1&children.99999999999.age=9&children.100.age=9`;
    expect(readLink(text)!.entered).to.deep.equal({ children: [{ age: 1 }, { age: 3 }] });
  });

  it('takes the last of two answers to one question', () => {
    expect(readLink(`${start}&income=1&income=2`)!.entered).to.deep.equal({ income: 2 });
  });

  it('leaves an escape-less answer as text: a percentage with three decimals is no number of thousands', () => {
    expect(readLink(`${start}&returnRate=5.125`)!.entered).to.deep.equal({ returnRate: 5.125 });
  });
});

describe('a link read again', () => {
  const name = fc
    .stringMatching(/^[a-z][A-Za-z0-9]{0,12}$/)
    .filter((key) => key !== 'v' && key !== 'on' && key !== 'payung');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'true',
      'false',
      '12',
      '1.500',
      '3 juta',
      "'",
      "''12",
      '1e+21',
      '#',
      '&=',
      '%41',
      '2026-11-20',
    ),
  );
  const scalar = fc.oneof(
    text.filter((value) => value !== ''),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  const item = fc.dictionary(name, scalar, { maxKeys: 4, noNullPrototype: true });
  const entered = fc.dictionary(name, fc.oneof(scalar, fc.array(item, { minLength: 1, maxLength: 4 })), {
    maxKeys: 8,
    noNullPrototype: true,
  });
  const day = fc
    .integer({ min: 0, max: 73_000 })
    .map((days) => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const version = fc.stringMatching(/^[0-9]{4}\.[0-9]{2}(\.[0-9]{1,3})?$/);

  it('gives back every answer as it was, of any kind and with any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calculationNames),
        version,
        day,
        entered,
        (calculation, ruleSetVersion, on, given) => {
          const link = linkText({ calculation, ruleSetVersion, on, entered: given });
          expect(readLink(`#${link}`)).to.deep.equal({
            calculation,
            version: ruleSetVersion,
            on,
            entered: given,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (hash) => {
        readLink(hash);
        readLink(`${start}&${hash}`);
      }),
      { numRuns: 1_000 },
    );
  });
});
