import { expect } from '@open-wc/testing';
import type { Calculation, Result } from '@payung/rules';
import { isRenewed } from '@payung/rules/expiry';
import type { GeneralWhyWords, GeneralWords, WhyWords } from '@payung/rules/messages';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import { remarks, summaryText, telling } from '@payung/rules/telling';
import { calculations } from './calculations.ts';
import { vectors } from './vectors.ts';

type Words = Readonly<Record<string, WhyWords>> & { readonly general: GeneralWords & GeneralWhyWords };
const languages = { id, en } as unknown as Readonly<Record<'id' | 'en', Words>>;

/** What a result says above and below its sums. */
function told(result: Result, calculation: Calculation, language: 'id' | 'en'): string {
  const { general, ...words } = languages[language];
  const why = words[calculation.id]!;
  const answering = {
    calculation,
    why,
    general,
    generalWhy: general,
    explaining: () => Promise.reject(new Error('nobody asked why')),
  };
  const of = telling(result, answering, general, language);
  return [summaryText(of), ...remarks(of)].join(' ');
}

const lastKnown: Readonly<Record<string, Readonly<Record<'id' | 'en', string>>>> = {
  'jp.ceiling': { id: 'Rp11.086.300 (sampai 28 Februari 2027)', en: 'Rp11,086,300 (until 28 February 2027)' },
  'jp.floor': { id: 'Rp411.400 (sampai 28 Februari 2027)', en: 'Rp411,400 (until 28 February 2027)' },
  'jp.cap': { id: 'Rp4.932.300 (sampai 28 Februari 2027)', en: 'Rp4,932,300 (until 28 February 2027)' },
};
const days = ['2027-03-01', '2027-03-15', '2035-06-15'];

describe('beyond the last known value', () => {
  for (const calculation of calculations) {
    const answers = vectors.filter((vector) => vector.calculation === calculation.id);
    const results = days.flatMap((on) => answers.map((vector) => calculation.calculate(vector.answers, on)));
    const open = results.filter(({ status, reasons }) => {
      const isOver = reasons.some(({ code }) => code === 'no-parameter');
      return status === 'unknown' && isOver;
    });

    it(`${calculation.id} takes no renewed parameter from its last row`, () => {
      for (const { lines } of results) {
        for (const line of lines) expect(line.parameters.filter(isRenewed), line.id).to.deep.equal([]);
      }
    });

    it(`${calculation.id} says that it is not known yet and names the last known value with its last day`, () => {
      for (const language of ['id', 'en'] as const) {
        for (const result of open) {
          const text = told(result, calculation, language);
          expect(text).to.contain(languages[language].general.unknown);
          const missing = [...result.reasons, ...result.notices].flatMap(({ parameters }) => parameters);
          const renewed = [...new Set(missing)].filter(isRenewed);
          expect(renewed, 'what is not known').to.not.deep.equal([]);
          for (const parameter of renewed) expect(text).to.contain(lastKnown[parameter]![language]);
        }
      }
    });
  }

  it('is where the dues with pension and the monthly pension end, and nothing else', () => {
    const ended = calculations.filter(({ id: name, calculate }) =>
      vectors.some(
        ({ calculation, answers }) =>
          calculation === name &&
          calculate(answers, '2027-03-15').reasons.some(({ code }) => code === 'no-parameter'),
      ),
    );
    expect(ended.map(({ id: name }) => name)).to.deep.equal(['contribution', 'pension']);
  });
});
