import { expect } from '@open-wc/testing';
import { answered, details, panel } from './person.ts';

const earner = 'segment=wage-earner&wage=20000000&riskClass=1&scale=medium-large';
const pension = 'kind=old-age&monthsPaid=180&averageWage=5000000&birthDate=1960-01-01';
const widow = 'kind=widow&alreadyPensioner=true&currentPension=2000000';

type Case = readonly [
  what: string,
  calculation: string,
  answers: string,
  lastKnown: Readonly<Record<'id' | 'en', readonly string[]>>,
];

const ceiling = {
  id: ['Batas upah Jaminan Pensiun', 'belum diumumkan', 'Rp11.086.300 (sampai 28 Februari 2027)'],
  en: ['wage ceiling', 'not been announced', 'Rp11,086,300 (until 28 February 2027)'],
};
const bounds = {
  id: [
    'Batas uang pensiun untuk tanggal ini belum diumumkan',
    'Rp411.400 (sampai 28 Februari 2027)',
    'Rp4.932.300 (sampai 28 Februari 2027)',
  ],
  en: ['not been announced', 'Rp411,400 (until 28 February 2027)', 'Rp4,932,300 (until 28 February 2027)'],
};

/** Every calculation that needs a value which is announced anew each year. */
const cases: readonly Case[] = [
  ['the dues with pension', 'contribution', earner, ceiling],
  ['a monthly pension', 'pension', pension, bounds],
  ['the pension of a widow', 'pension', widow, bounds],
];

const sentence = {
  id: 'Belum bisa dihitung untuk tanggal ini.',
  en: 'This cannot be worked out for this date.',
};
const days = ['2027-03-01', '2027-03-15', '2035-12-31'];

for (const lang of ['id', 'en'] as const) {
  describe(`beyond the last known value (${lang})`, () => {
    for (const [what, calculation, answers, lastKnown] of cases) {
      for (const on of days) {
        it(`${what} on ${on} is not known yet, and the last known value is named with its last day`, async () => {
          const element = await answered({ calculation, answers, on, lang });
          expect(panel(element)).to.contain(sentence[lang]);
          for (const text of lastKnown[lang]) expect(details(element)).to.contain(text);
        });
      }

      it(`${what} on the last known day, 28 February 2027, is known`, async () => {
        const element = await answered({ calculation, answers, on: '2027-02-28', lang });
        expect(panel(element)).to.not.contain(sentence[lang]);
        expect(panel(element)).to.match(/Rp\d/);
      });
    }

    it('the dues without pension stay known', async () => {
      const answers = 'segment=wage-earner&wage=20000000&riskClass=1&scale=micro';
      const element = await answered({ calculation: 'contribution', answers, on: '2027-03-15', lang });
      expect(panel(element)).to.match(/Rp\d/);
    });

    it('dues whose relief has ended are the normal ones, and nothing is missing', async () => {
      const own = 'segment=self-employed&income=1000000&occupation=transport';
      const last = await answered({ calculation: 'contribution', answers: own, on: '2027-03-31', lang });
      const after = await answered({ calculation: 'contribution', answers: own, on: '2027-04-01', lang });
      const [half, whole] = lang === 'id' ? ['Rp8.400', 'Rp16.800'] : ['Rp8,400', 'Rp16,800'];
      expect(panel(last)).to.contain(half);
      expect(panel(after)).to.contain(whole);
    });
  });
}
