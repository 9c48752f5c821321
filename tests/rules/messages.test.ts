import { expect } from '@open-wc/testing';
import type { Answers, Calculation, Question, Result } from '@payung/rules';
import type { CalculationWords, Figures, WhyWords } from '@payung/rules/messages';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import { calculation as contribution } from '@payung/rules/contribution';
import { calculation as death } from '@payung/rules/death';

type AllWords = CalculationWords & WhyWords;
const languages = { id, en } as unknown as Record<string, Record<string, AllWords>>;

const child = (more: object = {}) => ({ level: 'kindergarten', ...more });
const earner = { segment: 'wage-earner', wage: 20_000_000, riskClass: 1, scale: 'medium-large' };
const classes = [2, 3, 4, 5].map((riskClass) => [{ ...earner, riskClass }, '2026-11-20'] as const);
const own = { segment: 'self-employed', income: 1_000_000, withOldAge: true };
const heir = { segment: 'self-employed', registeredOn: '2020-01-01', monthsPaid: 60 };

/** Answers that together bring out everything a calculation can ask and say. */
const samples: readonly (readonly [Calculation, readonly (readonly [object, string])[]])[] = [
  [
    contribution,
    [
      [
        { ...earner, jobLossMember: true, labourIntensive: true, employerWorkers: 9, accidentPaidUp: false },
        '2025-06-01',
      ],
      [{ ...earner, labourIntensive: true, employerWorkers: 99 }, '2025-06-01'],
      [{ ...earner, jobLossMember: true, scale: 'micro', withOldAge: true, withPension: true }, '2024-06-01'],
      [{ ...earner, minimumWage: 30_000_000 }, '2020-09-01'],
      [{ ...earner, wageBasis: 'daily', dailyWage: 100_000 }, '2026-11-20'],
      [{ ...earner, wageBasis: 'piece-rate', payLast3Months: 1_000 }, '2026-11-20'],
      [{ ...earner, wageBasis: 'seasonal-piece-rate', payLast12Months: 1_000 }, '2026-11-20'],
      [earner, '2027-03-01'],
      ...classes,
      [{ ...own, occupation: 'transport' }, '2026-11-20'],
      [{ ...own, occupation: 'other' }, '2026-11-20'],
      [{ ...own, payer: 'state-budget' }, '2026-11-20'],
      [{}, '2014-01-01'],
    ],
  ],
  [
    death,
    [
      [
        {
          ...heir,
          children: [child({ age: 10 }), child({ marriedOrWorking: true }), child(), child()],
          paidLateDays: 1,
        },
        '2026-11-20',
      ],
      [{ ...heir, monthsPaid: 2, children: [child()] }, '2026-11-20'],
      [{ ...heir, registeredOn: '2026-11-01' }, '2026-11-20'],
      [{ ...heir, active: false }, '2026-11-20'],
      [{ segment: 'wage-earner', monthsPaid: 60, children: [child()] }, '2019-12-01'],
      [{}, '2014-01-01'],
    ],
  ],
];

interface Seen {
  readonly questions: Map<string, Question>;
  readonly results: readonly Result[];
}

function seen(calculation: Calculation, cases: readonly (readonly [object, string])[]): Seen {
  const questions = new Map<string, Question>();
  const results: Result[] = [];
  for (const [answers, on] of cases) {
    for (const question of calculation.questions(answers as Answers, on)) {
      questions.set(question.name, question);
      for (const field of question.fields ?? []) questions.set(`${question.name}.${field.name}`, field);
    }
    results.push(calculation.calculate(answers as Answers, on));
  }
  return { questions, results };
}

const base = (line: string) => line.replace(/\.\d+$/, '');
const unique = (list: readonly string[]) => [...new Set(list)].sort();
const general = ['to-verify', 'beyond-checked'];

const figuresOf = (result: Result): Figures => ({
  result,
  value: (parameter) => `«${parameter}»`,
  from: (parameter) => `«from ${parameter}»`,
  until: (parameter) => `«until ${parameter}»`,
  last: (parameter) => `«last ${parameter}»`,
  total: (total) => `«${total}»`,
  fact: (fact) => `«fact ${fact}»`,
});

for (const [calculation, cases] of samples) {
  const { questions, results } = seen(calculation, cases);
  for (const [language, all] of Object.entries(languages)) {
    const words = all[calculation.id]!;

    describe(`the words of ${calculation.id} (${language})`, () => {
      it('name every question that can be asked, and no other', () => {
        expect(Object.keys(words.questions).sort()).to.deep.equal([...questions.keys()].sort());
      });

      it('name every choice of every question, and no other', () => {
        for (const [name, { choices }] of questions) {
          if (!choices) continue;
          expect(Object.keys(words.questions[name]!.choices!).sort(), name).to.deep.equal(
            choices.map(String).sort(),
          );
        }
      });

      it('name every value of a whole number that is shown as a choice', () => {
        for (const [name, { type, min, max }] of questions) {
          const choices = words.questions[name]!.choices;
          if (type !== 'integer' || !choices) continue;
          expect(Object.keys(choices).map(Number)).to.include.members([Number(min), Number(max)]);
          expect(Object.keys(choices)).to.have.length(Number(max) - Number(min) + 1);
        }
      });

      it('name every line, total, reason and notice that can come, and no other', () => {
        const ids = unique(results.flatMap(({ lines }) => lines.map((line) => base(line.id))));
        expect(Object.keys(words.lines).sort()).to.deep.equal(ids);
        expect(Object.keys(words.rules).sort()).to.deep.equal(ids);
        expect(Object.keys(words.totals).sort()).to.deep.equal(
          unique(results.flatMap(({ totals }) => Object.keys(totals))),
        );
        expect(Object.keys(words.reasons).sort()).to.deep.equal(
          unique(results.flatMap(({ reasons }) => reasons.map(({ code }) => code))),
        );
        expect(Object.keys(words.notices).sort()).to.deep.equal(
          unique(results.flatMap(({ notices }) => notices.map(({ code }) => code))).filter(
            (code) => !general.includes(code),
          ),
        );
      });

      it('name every parameter, and every one of them feeds a line or a reason', () => {
        const ids = calculation.parameters.map(({ id: parameter }) => parameter).sort();
        expect(Object.keys(words.parameters).sort()).to.deep.equal(ids);
        const told = results.flatMap(({ lines, reasons }) =>
          [...lines, ...reasons].flatMap((one) => one.parameters),
        );
        expect(unique(told)).to.deep.equal(ids);
      });

      it('take no number of the law from anywhere but its parameters', () => {
        for (const result of results) {
          const figures = figuresOf(result);
          const sentences = result.reasons.map(({ code }) => words.reasons[code]!);
          const rules = result.lines.map((line) => [words.rules[base(line.id)]!, line] as const);
          for (const text of [
            ...sentences.map((sentence) => (typeof sentence === 'function' ? sentence(figures) : sentence)),
            ...rules.map(([rule, line]) => (typeof rule === 'function' ? rule(line, figures) : rule)),
          ]) {
            expect(text.replace(/«[^»]*»/g, ''), text).to.not.match(/\d/);
            expect(text.trim(), 'an empty sentence').to.not.equal('');
          }
        }
      });

      it('tell every complete result in one sentence with a sum in it', () => {
        for (const result of results.filter(({ status }) => status === 'complete')) {
          expect(words.summary(figuresOf(result))).to.match(/«(bill|total)»/);
        }
      });
    });
  }
}
