import { expect } from '@open-wc/testing';
import { calculate, questions } from '@payung/rules';
import type { Answers, CalculationId, Question } from '@payung/rules';
import { asked } from './asked.ts';
import { calculations } from './calculations.ts';
import document from './expected-questions.json' with { type: 'json' };

/** Typed from the document of answers, never from the code; `on` stands for the day of the calculation. */
const expected = document as unknown as Readonly<Record<CalculationId, readonly Question[]>>;

const dated = (bound: number | string | undefined, on: string) => (bound === 'on' ? on : bound);
const optional = (name: string, value: unknown): object => (value === undefined ? {} : { [name]: value });

/** What the document says about a question; the unit is for the eye and not in it. */
function plain(
  { name, type, required, default: byDefault, min, max, choices, fields }: Question,
  on: string,
): object {
  return {
    name,
    type,
    required,
    ...optional('default', byDefault),
    ...optional('min', dated(min, on)),
    ...optional('max', dated(max, on)),
    ...optional('choices', choices),
    ...optional(
      'fields',
      fields?.map((field) => plain(field, on)),
    ),
  };
}

for (const { id } of calculations) {
  const all = expected[id];

  describe(`the questions of ${id}`, () => {
    for (const [fact, answers, on, names] of asked[id]) {
      it(`${fact}: ${names || 'none'}`, () => {
        const found = questions(id, answers as Answers, on);
        expect(found.map(({ name }) => name).join(' ')).to.equal(names);
        expect(found.map((question) => plain(question, on))).to.deep.equal(
          found.map(({ name }) =>
            plain(
              all.find((question) => question.name === name)!,
              on,
            ),
          ),
        );
      });
    }

    it('are all asked in one of these cases', () => {
      const names = new Set(asked[id].flatMap(([, , , list]) => list.split(' ')));
      expect(all.map(({ name }) => name).filter((name) => !names.has(name))).to.deep.equal([]);
    });

    it('are asked in the order of the document', () => {
      const order = all.map(({ name }) => name);
      for (const [, , , list] of asked[id]) {
        const places = list
          .split(' ')
          .filter(Boolean)
          .map((name) => order.indexOf(name));
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      }
    });

    it('cannot be changed from outside', () => {
      const [, answers, on] = asked[id].reduce((most, one) => (one[3].length > most[3].length ? one : most));
      const before = JSON.stringify(questions(id, answers as Answers, on));
      const spoil = (list: readonly Question[]): void => {
        for (const question of list) {
          if (question.fields) spoil(question.fields);
          for (const part of [question.choices, question.fields, question.default]) {
            try {
              (part as unknown[] | undefined)?.push('spoilt');
            } catch {
              // A frozen list refuses, which is as good as a copy.
            }
          }
          question.required = !question.required;
        }
      };
      spoil(questions(id, answers as Answers, on));
      const after = JSON.stringify(questions(id, answers as Answers, on));
      expect(after === before, 'the next questions are as before').to.equal(true);
    });
  });
}

describe('a missing answer and a wrong one', () => {
  it('are told apart by name, and a wrong one is never missing', () => {
    for (const { id } of calculations) {
      const on = '2026-11-20';
      for (const { name, required, type } of questions(id, {}, on)) {
        const wrong = calculate(id, { [name]: type === 'list' ? 7 : ([] as never) }, on);
        expect(wrong.status, `${id} ${name}`).to.equal('incomplete');
        expect(wrong.problems[name], `${id} ${name}`).to.match(/^(type|not-a-choice)$/);
        expect(wrong.missing, `${id} ${name}`).to.not.include(name);
        expect(calculate(id, {}, on).missing.includes(name), `${id} ${name}`).to.equal(required);
      }
    }
  });
});
