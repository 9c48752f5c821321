import { expect } from '@open-wc/testing';
import type { Problem, ProblemCode } from '@payung/coverage';
import { messages as english } from '@payung/coverage/messages/en';
import { messages as indonesian } from '@payung/coverage/messages/id';

const problem = (code: ProblemCode): Problem => ({ code, line: 2, cell: 'x9', isKept: false });

describe('the words of problems', () => {
  const codes = Object.keys(indonesian) as ProblemCode[];

  it('has the same codes in both languages', () => {
    expect(Object.keys(english)).to.deep.equal(codes);
  });

  for (const code of codes) {
    it(`tells ${code} in a sentence of its own in both languages`, () => {
      for (const text of [indonesian[code](problem(code)), english[code](problem(code))]) {
        expect(text).to.match(/^["A-Z].{15,}\.$/);
      }
      expect(indonesian[code](problem(code))).not.to.equal(english[code](problem(code)));
    });
  }
});
