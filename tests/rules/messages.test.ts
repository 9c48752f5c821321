import { expect } from '@open-wc/testing';
import { calculate, parameters, questions } from '@payung/rules';
import type { Answers, Question, Result } from '@payung/rules';
import type { GroundFigures, Sentence } from '@payung/rules/messages';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import { asked } from './asked.ts';
import { calculations } from './calculations.ts';
import { codes, namesIn } from './codes.ts';
import { people } from './people.ts';
import { vectors } from './vectors.ts';

type Texts = Readonly<Record<string, unknown>>;

/** The words of one calculation, all of them together. */
interface AllWords {
  readonly title: string;
  readonly introduction: string;
  readonly day: { readonly label: string };
  readonly questions: Readonly<Record<string, { readonly label: string; readonly choices?: Texts }>>;
  readonly summary: (figures: GroundFigures) => string;
  readonly ineligible?: (figures: GroundFigures) => string;
  readonly unknown?: (figures: GroundFigures) => string;
  readonly lines: Texts;
  readonly totals: Texts;
  readonly bases?: readonly string[];
  readonly facts: Readonly<Record<string, { readonly name: string; readonly states?: Texts }>>;
  readonly reasons: Readonly<Record<string, Sentence>>;
  readonly notices: Readonly<Record<string, Sentence>>;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly factRules: Readonly<
    Record<string, 'whole' | { readonly rule: Sentence; readonly parameters: readonly string[] }>
  >;
  readonly parameters: Texts;
  readonly whole?: (figures: GroundFigures) => {
    readonly rule: string;
    readonly parameters: readonly string[];
  };
}

interface General {
  readonly measures: Texts;
  readonly problems: Texts;
  readonly payers: Texts;
  readonly units: Texts;
  readonly notices: Texts;
}

const languages = { id, en } as unknown as Record<
  'id' | 'en',
  Record<string, AllWords> & { general: General }
>;
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();
const keys = (of: object): string[] => Object.keys(of).sort();

/** The name under which the words of numbered lines and of months stand. */
const kind = (line: string): string => line.replace(/\.(N|YYYY-MM|\d+|\d{4}-\d\d)$/, '');
const linesOf = (lines: string): string[] =>
  unique(
    namesIn(lines).flatMap((line) =>
      line === 'job-loss.month-N' ? [1, 2, 3, 4, 5, 6].map((month) => `job-loss.month-${month}`) : kind(line),
    ),
  );

/** Everything a calculation asks in some case, fields of lists included, each as wide as it is anywhere. */
function everyQuestion(calculation: keyof typeof asked): Map<string, Question> {
  const found = new Map<string, Question>();
  for (const [, answers, on] of asked[calculation]) {
    for (const question of questions(calculation, answers as Answers, on)) {
      found.set(question.name, question);
      for (const field of question.fields ?? []) found.set(`${question.name}.${field.name}`, field);
    }
  }
  return found;
}

/** A result with the answers that it was calculated from. */
type Told = readonly [Result, GroundFigures['values']];

/** Figures that stand in the sentence by name; one that the calculation does not have is a mistake in the words. */
function figuresOf([result, values]: Told, own: readonly string[]): GroundFigures {
  const known = (name: string, names: readonly string[], shown: string): string => {
    expect(names, `${result.calculation}: ${name}`).to.include(name);
    return shown;
  };
  const { totals, facts } = codes[result.calculation];
  const calculation = calculations.find(({ id }) => id === result.calculation)!;
  const value = (what: string) => (parameter: string) => known(parameter, own, `«${what}${parameter}»`);
  return {
    result,
    value: value(''),
    from: value('from '),
    until: value('until '),
    last: value('last '),
    total: (name) => known(name, namesIn(totals), name in result.totals ? `«${name}»` : ''),
    fact: (name) => known(name, namesIn(facts), name in result.facts ? `«${name}»` : ''),
    slices: value('slices '),
    values,
    rowOf: (parameter) => calculation.parameters.find(({ id }) => id === parameter)?.rows.at(-1),
    choice: (question, choice) => {
      const named = languages.id[result.calculation]!.questions[question]?.choices ?? {};
      expect(Object.keys(named), question).to.include(choice);
      return `«${choice}»`;
    },
    written: (number, unit) => {
      expect(Number.isFinite(number), unit).to.equal(true);
      return `«${number} ${unit}»`;
    },
  };
}

/** Text that a person may read: not empty, no hole in it, no blank at its ends or twice. */
function isReadable(text: unknown, what: string): void {
  expect(text, what).to.be.a('string');
  expect(text, what).to.match(/^\S/);
  expect(text, what).to.not.match(/undefined|null|NaN|\[object|\s$|\s{2}|\s[.,;:]/);
}

const written = (
  sentence: Sentence | ((figures: GroundFigures) => string),
  figures: GroundFigures,
): string => (typeof sentence === 'function' ? sentence(figures) : sentence);

for (const calculation of calculations) {
  const { id: name, parameters: own } = calculation;
  const everything = everyQuestion(name);
  const parameterIds = own.map((one) => one.id);
  const cases = [
    ...vectors
      .filter(({ calculation }) => calculation === name)
      .map(({ answers, on }) => [answers, on] as const),
    ...people
      .filter(([calculation]) => calculation === name)
      .map(([, , answers]) => [answers, '2026-11-20'] as const),
  ];
  const told = cases.map(([answers, on]): Told => [
    calculate(name, answers, on),
    calculation.open(answers, on).values,
  ]);
  const results = told.map(([result]) => result);

  for (const [language, all] of Object.entries(languages)) {
    const words = all[name]!;

    describe(`the words of ${name} (${language})`, () => {
      it('say what is calculated and for which day', () => {
        for (const text of [words.title, words.introduction, words.day.label]) isReadable(text, name);
      });

      it('name every question that can be asked, and no other', () => {
        expect(keys(words.questions)).to.deep.equal([...everything.keys()].sort());
        for (const [question, { label }] of Object.entries(words.questions)) isReadable(label, question);
      });

      it('name every choice of every question, and no other; amounts are written as amounts', () => {
        for (const [question, { choices, type, min, max }] of everything) {
          const named = words.questions[question]!.choices;
          const values = choices?.filter((choice) => typeof choice === 'string') ?? [];
          // Each of a few whole numbers may have a name.
          if (named && type === 'integer')
            for (let value = Number(min); value <= Number(max); value += 1) values.push(String(value));
          expect(keys(named ?? {}), question).to.deep.equal(values.sort());
          for (const [choice, text] of Object.entries(named ?? {})) isReadable(text, `${question} ${choice}`);
        }
      });

      it('name every line, total, fact, reason and notice of the contract, and no other', () => {
        const known = codes[name];
        expect(keys(words.lines)).to.deep.equal(linesOf(known.lines));
        expect(keys(words.rules)).to.deep.equal(linesOf(known.lines));
        expect(keys(words.totals)).to.deep.equal(namesIn(known.totals).sort());
        expect(keys(words.facts)).to.deep.equal(namesIn(known.facts).sort());
        expect(keys(words.factRules)).to.deep.equal(namesIn(known.facts).sort());
        expect(keys(words.reasons)).to.deep.equal(namesIn(known.reasons).sort());
        expect(keys(words.notices)).to.deep.equal(namesIn(known.notices).sort());
        expect(namesIn(known.totals)).to.include.members([...(words.bases ?? [])]);
      });

      it('name every parameter, and no other', () => {
        expect(keys(words.parameters)).to.deep.equal([...parameterIds].sort());
        for (const [parameter, text] of Object.entries(words.parameters)) isReadable(text, parameter);
      });

      it('have words for every text that a fact can be, and none that it cannot', () => {
        for (const [fact, { name: factName, states }] of Object.entries(words.facts)) {
          isReadable(factName, fact);
          const texts = unique(results.flatMap(({ facts }) => facts[fact] ?? []));
          if (states) expect(Object.keys(states), fact).to.include.members(texts);
          else for (const text of texts) expect(text, fact).to.match(/^\d[\d.-]*$/);
        }
        const said = results.flatMap(({ facts }) => Object.values(facts));
        const states = Object.values(words.facts).flatMap((fact) => Object.keys(fact.states ?? {}));
        expect(unique(states).filter((state) => !said.includes(state))).to.deep.equal([]);
      });

      it('tell every result in readable sentences that name only what this calculation has', () => {
        for (const one of told) {
          const [result] = one;
          const figures = figuresOf(one, parameterIds);
          if (result.status === 'complete') isReadable(words.summary(figures), `${name} on ${result.on}`);
          if (result.status === 'ineligible') words.ineligible?.(figures);
          if (result.status === 'unknown') words.unknown?.(figures);
          if (result.status === 'complete' && words.whole) {
            const { rule, parameters: named } = words.whole(figures);
            isReadable(rule, name);
            expect(parameterIds).to.include.members([...named]);
          }
          for (const { code } of result.reasons) isReadable(written(words.reasons[code]!, figures), code);
          for (const { code } of result.notices) {
            const sentence = words.notices[code];
            if (sentence) isReadable(written(sentence, figures), code);
            else expect(all.general.notices, code).to.have.property(code);
          }
          for (const fact of Object.keys(result.facts)) {
            const behind = words.factRules[fact]!;
            if (behind === 'whole') continue;
            isReadable(written(behind.rule, figures), fact);
            expect(parameterIds).to.include.members([...behind.parameters]);
          }
          for (const line of result.lines) {
            const rule = words.rules[kind(line.id)];
            isReadable(typeof rule === 'function' ? rule(line, figures) : rule, line.id);
            const title = words.lines[kind(line.id)];
            isReadable(
              typeof title === 'function' ? title(line.id.slice(kind(line.id).length + 1)) : title,
              line.id,
            );
          }
        }
      });

      it('tell every result in which something is paid in one sentence with a sum in it', () => {
        for (const one of told.filter(([{ lines }]) => lines.some(({ amount }) => amount > 0))) {
          const [result] = one;
          if (result.status !== 'complete') continue;
          expect(words.summary(figuresOf(one, parameterIds)), result.on).to.match(/«\w+»|\d/);
        }
      });
    });
  }

  describe(`the two languages of ${name}`, () => {
    const [indonesian, english] = [languages.id[name]!, languages.en[name]!];

    it('have the same questions, choices and facts with words', () => {
      for (const [question, { choices }] of Object.entries(indonesian.questions))
        expect(keys(choices ?? {})).to.deep.equal(keys(english.questions[question]!.choices ?? {}));
      for (const [fact, { states }] of Object.entries(indonesian.facts))
        expect(keys(states ?? {})).to.deep.equal(keys(english.facts[fact]!.states ?? {}));
    });

    it('do not say the same: no sentence is left untranslated', () => {
      const texts = ({ introduction, questions: all, reasons, notices }: AllWords): string[] => [
        introduction,
        ...Object.values(all).map(({ label }) => label),
        ...[...Object.values(reasons), ...Object.values(notices)].filter((one) => typeof one === 'string'),
      ];
      const other = new Set(texts(english));
      expect(texts(indonesian).filter((text) => text.includes(' ') && other.has(text))).to.deep.equal([]);
    });
  });
}

for (const [language, { general }] of Object.entries(languages)) {
  describe(`the words that all calculations share (${language})`, () => {
    it('name every problem an answer can have, and no other', () => {
      const problems =
        'type not-a-choice not-whole too-precise too-small too-large not-a-date too-early too-late too-few too-many required';
      expect(keys(general.problems)).to.deep.equal(namesIn(problems).sort());
    });

    it('name everybody who can pay and how often, and nobody else', () => {
      const payers = 'employer worker self donor state-budget government recomposition participant bpjs';
      expect(keys(general.payers)).to.deep.equal(namesIn(payers).sort());
      expect(keys(general.units)).to.deep.equal(['month', 'once', 'total']);
      expect(keys(general.notices)).to.deep.equal(['beyond-checked', 'to-verify']);
    });

    it('measure every unit of a parameter or of a question, and no other', () => {
      const units = calculations.flatMap(({ id: name }) =>
        [...everyQuestion(name).values()].flatMap(({ unit }) => unit ?? []),
      );
      expect(keys(general.measures)).to.deep.equal(
        unique([...units, ...parameters().map(({ unit }) => unit)]),
      );
    });
  });
}
