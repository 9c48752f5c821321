import { expect } from '@open-wc/testing';
import { parseSignupChange, type SignupForm, type SignupRequest } from '@payung/signup';

const words = { id: 'kata', en: 'word' };
const event: SignupForm = {
  sessions: [{ id: 'pagi' }],
  sessionChoice: 'all',
  fields: [{ name: 'desa', type: 'text', label: words, required: false, purpose: words }],
  consent: { version: '2027-01', text: words },
};
const kept: SignupRequest = {
  name: 'Siti Aminah',
  contact: { kind: 'whatsapp', value: '+6281234567890' },
  need: 'kursi roda',
  answers: { desa: 'Krejengan', dahulu: 'tidak ditanya lagi' },
  consent: { version: '2026-11', accepted: true },
  language: 'id',
};

describe('parseSignupChange()', () => {
  it('with nothing to change gives the sign-up, without answers to questions that are gone', () => {
    const parsed = parseSignupChange({}, kept, event);
    expect(parsed.ok && parsed.value.answers).to.deep.equal({ desa: 'Krejengan' });
    expect(parsed.ok && parsed.value.need).to.equal('kursi roda');
  });

  it('cleans what it takes and leaves the rest', () => {
    const parsed = parseSignupChange({ name: '  Budi ', answers: { desa: null }, need: null }, kept, event);
    expect(parsed.ok && parsed.value).to.deep.equal({
      name: 'Budi',
      contact: kept.contact,
      answers: {},
      consent: { version: '2027-01', accepted: true },
      language: 'id',
    });
  });

  it('changes nothing it was given', () => {
    const before = JSON.stringify(kept);
    parseSignupChange({ need: null, answers: { desa: 'Lain' } }, kept, event);
    expect(JSON.stringify(kept)).to.equal(before);
  });

  const wrong: readonly [unknown, string, string][] = [
    [{ consent: kept.consent }, 'consent', 'unknown-field'],
    [{ contact: { kind: 'whatsapp', value: '1' } }, 'contact.value', 'phone'],
    [{ answers: { gaji: 1 } }, 'answers.gaji', 'unknown-field'],
    [{ name: null }, 'name', 'required'],
    [{ answers: 'x' }, 'answers', 'not-an-object'],
    [[], '', 'not-an-object'],
    [undefined, '', 'not-an-object'],
  ];
  for (const [change, field, code] of wrong) {
    it(`says ${code} of "${field}" for ${JSON.stringify(change)}`, () => {
      const parsed = parseSignupChange(change, kept, event);
      const problem = parsed.ok ? undefined : parsed.problems[0];
      expect([problem?.field, problem?.code]).to.deep.equal([field, code]);
    });
  }
});
