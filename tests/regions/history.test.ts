import { expect } from '@open-wc/testing';
import { provinces, regencies, regionByCode, regions } from '@payung/regions';
import { areaThen, currentCode, includedThen, parentThen, splits, validSince } from '@payung/regions/history';

describe('currentCode()', () => {
  for (const [former, code] of [
    ['9101', '9301'],
    ['9104', '9401'],
    ['9271', '9671'],
  ] as const) {
    it(`leads from ${former} to ${code} ${regionByCode(code)!.name}`, () => {
      expect(currentCode(former)).to.equal(code);
    });
  }

  it('changes no code that is in use today', () => {
    for (const code of ['9103', '9202', '3510', 'ID', '__proto__', ''])
      expect(currentCode(code)).to.equal(undefined);
  });
});

describe('splits', () => {
  it('names the four provinces of 2022 with their law and the province they were part of', () => {
    expect(
      splits.map(({ code, from }) => [regionByCode(code)!.name, regionByCode(from)!.name]),
    ).to.deep.equal([
      ['Papua Selatan', 'Papua'],
      ['Papua Tengah', 'Papua'],
      ['Papua Pegunungan', 'Papua'],
      ['Papua Barat Daya', 'Papua Barat'],
    ]);
    for (const { since, law } of splits) {
      expect(since).to.match(/^2022-\d\d-\d\d$/);
      expect(law).to.match(/^UU \d+\/2022$/);
    }
  });
});

describe('validSince()', () => {
  it('gives the day of the law for the four provinces of 2022', () => {
    expect(['93', '94', '95', '96'].map(validSince)).to.deep.equal([
      '2022-07-25',
      '2022-07-25',
      '2022-07-25',
      '2022-12-08',
    ]);
  });

  it('knows no day for any other area: it is older than our figures', () => {
    const dated = regions.filter(({ code }) => validSince(code)).map(({ code }) => code);
    expect(dated).to.deep.equal(splits.map(({ code }) => code));
    for (const code of ['', '99', '__proto__']) expect(validSince(code)).to.equal(undefined);
  });
});

/** What a figure of Papua (91) or Papua Barat (92) also counts on a day. Laws 14, 15 and 16 of 25 July 2022, law 29 of 8 December 2022. */
const days = [
  ['2020', ['93', '94', '95'], ['96']],
  ['2021', ['93', '94', '95'], ['96']],
  ['2021-12-31', ['93', '94', '95'], ['96']],
  ['2022-06', ['93', '94', '95'], ['96']],
  ['2022-07-24', ['93', '94', '95'], ['96']],
  ['2022-07-25', [], ['96']],
  ['2022-07', [], ['96']],
  ['2022-11', [], ['96']],
  ['2022-12-07', [], ['96']],
  ['2022-12-08', [], []],
  ['2022-12', [], []],
  ['2022', [], []],
  ['2023', [], []],
  ['2025-08-31', [], []],
] as const;

describe('includedThen()', () => {
  for (const [day, papua, papuaBarat] of days) {
    it(`adds ${papua.join(', ') || 'nothing'} to Papua and ${papuaBarat.join() || 'nothing'} to Papua Barat on ${day}`, () => {
      expect(includedThen('91', day)).to.deep.equal(papua);
      expect(includedThen('92', day)).to.deep.equal(papuaBarat);
    });
  }

  it('adds nothing to any other area, however old the figure', () => {
    for (const { code } of regions.filter(({ code }) => code !== '91' && code !== '92'))
      expect(includedThen(code, '2019'), code).to.deep.equal([]);
    for (const code of ['', '99', '__proto__']) expect(includedThen(code, '2019')).to.deep.equal([]);
  });

  it('takes what is no day for today', () => {
    for (const day of ['', '31/12/2021', '2021-', 'then', '202'])
      expect(includedThen('91', day), day).to.deep.equal([]);
  });
});

describe('parentThen()', () => {
  for (const [code, lastDay, firstDay, parent] of [
    ['93', '2022-07-24', '2022-07-25', '91'],
    ['94', '2022-07-24', '2022-07-25', '91'],
    ['95', '2022-07-24', '2022-07-25', '91'],
    ['96', '2022-12-07', '2022-12-08', '92'],
    ['9301', '2022-07-24', '2022-07-25', '91'],
    ['9671', '2022-12-07', '2022-12-08', '92'],
  ] as const) {
    it(`puts ${regionByCode(code)!.name} into ${regionByCode(parent)!.name} until ${lastDay}, and no longer on ${firstDay}`, () => {
      expect(parentThen(code, lastDay)).to.equal(parent);
      expect(parentThen(code, firstDay)).to.equal(undefined);
    });
  }

  it('takes a year that is not over on the day of the split for after it', () => {
    expect(parentThen('93', '2021')).to.equal('91');
    expect(parentThen('93', '2022')).to.equal(undefined);
  });

  it('is undefined for every area that is where it was', () => {
    const moved = new Set(splits.map(({ code }) => code));
    const still = [...provinces, ...regencies].filter(({ code }) => !moved.has(code.slice(0, 2)));
    expect(still.length).to.equal(552 - 4 - 26);
    for (const { code } of still) expect(parentThen(code, '2019'), code).to.equal(undefined);
    for (const code of ['ID', '', '99', '__proto__']) expect(parentThen(code, '2019')).to.equal(undefined);
  });
});

describe('areaThen()', () => {
  it('counts four provinces of today in a figure of Papua from 2021, and one in a figure from 2023', () => {
    expect(areaThen('91', '2021')).to.deep.equal(['91', '93', '94', '95']);
    expect(areaThen('91', '2023')).to.deep.equal(['91']);
  });

  it('counts in a figure shown for a province that was not yet made what its parent counted', () => {
    expect(areaThen('93', '2022-07-24')).to.deep.equal(areaThen('91', '2022-07-24'));
    expect(areaThen('96', '2022-11')).to.deep.equal(['92', '96']);
    expect(areaThen('96', '2022-12-08')).to.deep.equal(['96']);
  });

  it('leaves regencies what they were', () => {
    for (const { code } of regencies) expect(areaThen(code, '2019')).to.deep.equal([code]);
  });
});
