import { expect } from '@open-wc/testing';
import {
  announcementFaultCodes,
  type FieldProblemWords,
  fieldProblemCodes,
  problemText,
  refusalCodes,
} from '@payung/signup';
import { announcementFaults as englishFaults } from '@payung/signup/messages/announcement.en';
import { announcementFaults as indonesianFaults } from '@payung/signup/messages/announcement.id';
import * as english from '@payung/signup/messages/en';
import * as indonesian from '@payung/signup/messages/id';

const formFields = [
  'name',
  'contact',
  'contact.kind',
  'contact.value',
  'session',
  'need',
  'consent',
  'consent.accepted',
];
const sorted = (names: readonly string[]) => [...names].sort();

describe('the words of sign-up problems', () => {
  for (const [language, { fieldProblems, refusals }] of Object.entries({ indonesian, english })) {
    it(`cover every code in ${language}, and no other`, () => {
      const codes = Object.keys(fieldProblems).filter((key) => !key.includes(':'));
      expect(sorted(codes)).to.deep.equal(sorted(fieldProblemCodes));
      expect(sorted(Object.keys(refusals))).to.deep.equal(sorted(refusalCodes));
    });

    it(`have better ones in ${language} only for fields and codes that exist`, () => {
      const special = Object.keys(fieldProblems).filter((key) => key.includes(':'));
      for (const key of special) {
        const [field = '', code = ''] = key.split(':');
        expect(formFields).to.include(field);
        expect(fieldProblemCodes).to.include(code);
      }
    });

    it(`end as sentences in ${language}`, () => {
      const said = Object.values(fieldProblems as Record<string, (limit: number) => string>).map((say) =>
        say(2),
      );
      const details = Object.values(refusals).map(({ detail }) => detail);
      for (const sentence of [...said, ...details]) expect(sentence).to.match(/^\p{Lu}.*\.$/u);
    });
  }

  it('are better in the same places in both languages', () => {
    expect(sorted(Object.keys(english.fieldProblems))).to.deep.equal(
      sorted(Object.keys(indonesian.fieldProblems)),
    );
  });
});

describe('problemText()', () => {
  const words: FieldProblemWords = indonesian.fieldProblems;

  it('names the limit', () => {
    expect(problemText({ field: 'answers.desa', code: 'too-long', limit: 120 }, words)).to.contain('120');
  });

  it('prefers the words of the field', () => {
    expect(problemText({ field: 'name', code: 'required' }, words)).to.equal('Tulis nama Anda.');
    expect(problemText({ field: 'answers.desa', code: 'required' }, words)).to.equal(
      'Bagian ini wajib diisi.',
    );
  });
});

describe('the words of faults of an announcement', () => {
  for (const [language, words] of Object.entries({ indonesian: indonesianFaults, english: englishFaults }))
    it(`cover every code in ${language}, and say the number`, () => {
      expect(sorted(Object.keys(words))).to.deep.equal(sorted(announcementFaultCodes));
      expect(words['seats-sum'](30)).to.include('30');
    });
});
