import { expect } from '@open-wc/testing';
import { parseSignup } from '@payung/signup';
import { form, request } from './form.ts';

const problems = (input: unknown, event = form) => {
  const parsed = parseSignup(input, event);
  return parsed.ok
    ? []
    : parsed.problems.map(({ field, code, limit }) =>
        [field, code, limit].filter((part) => part !== undefined).join(' '),
      );
};
const value = (input: unknown, event = form) => {
  const parsed = parseSignup(input, event);
  return parsed.ok ? parsed.value : undefined;
};
const answers = (changed: Record<string, unknown>) => ({
  ...request,
  answers: { ...request.answers, ...changed },
});
const contact = (kind: unknown, written: unknown) => ({ ...request, contact: { kind, value: written } });

describe('parseSignup()', () => {
  it('returns a sign-up that holds as it is', () => {
    expect(value(request)).to.deep.equal(request);
  });

  it('needs neither a need nor optional answers, and leaves empty ones out', () => {
    const { need: _need, ...without } = request;
    const empty = { ...request, need: '  ', answers: { ...request.answers, cerita: ' ', bahasa: '' } };
    expect(value(without)).to.deep.equal(without);
    expect(value(empty)).to.deep.equal(without);
    expect(value({ ...without, need: undefined })).to.deep.equal(without);
  });

  it('takes false for an answer to a required yes-or-no question', () => {
    expect(value(request)?.answers['hadir']).to.equal(false);
  });

  it('names everything that is missing at once, in the order of the form', () => {
    expect(problems({ answers: {}, contact: {}, consent: {} })).to.deep.equal([
      'name required',
      'contact.kind required',
      'session required',
      'answers.desa required',
      'answers.pekerja required',
      'answers.kelas required',
      'answers.hadir required',
      'consent.accepted required',
      'consent.version required',
      'language required',
    ]);
  });

  it('refuses a session where an event is all its sessions', () => {
    expect(problems(request, { ...form, sessionChoice: 'all' })).to.deep.equal(['session unknown-field']);
    const { session: _session, ...without } = request;
    expect(problems(without, { ...form, sessionChoice: 'all' })).to.deep.equal([]);
  });

  it('gives the same problems whatever the hour and however often it is asked', () => {
    expect(problems({})).to.deep.equal(problems({}));
  });
});

const cases: readonly [string, unknown, readonly string[]][] = [
  ['a name of one letter', { ...request, name: 'S' }, ['name too-short 2']],
  ['a name of two letters', { ...request, name: 'Su' }, []],
  ['a name of 100 letters', { ...request, name: 'a'.repeat(100) }, []],
  ['a name of 101 letters', { ...request, name: 'a'.repeat(101) }, ['name too-long 100']],
  ['a name of spaces', { ...request, name: '   ' }, ['name required']],
  ['a name of direction marks', { ...request, name: '\u202e\u2066\u200b' }, ['name required']],
  ['a number for a name', { ...request, name: 7 }, ['name not-text']],
  ['a need of 301 characters', { ...request, need: 'a'.repeat(301) }, ['need too-long 300']],
  ['an unknown session', { ...request, session: 'malam' }, ['session unknown-session']],
  ['an empty session', { ...request, session: '' }, ['session required']],
  ['an unknown way to be reached', contact('fax', '1'), ['contact.kind unknown-choice']],
  ['a missing number', contact('whatsapp', ''), ['contact.value required']],
  ['a land line', contact('whatsapp', '021 555 1234'), ['contact.value phone']],
  ['an address without a domain', contact('email', 'siti@'), ['contact.value email']],
  ['an address of 254 characters', contact('email', `${'a'.repeat(246)}@desa.id`), []],
  [
    'an address of 255 characters',
    contact('email', `${'a'.repeat(247)}@desa.id`),
    ['contact.value too-long 254'],
  ],
  ['a text of 121 characters', answers({ desa: 'a'.repeat(121) }), ['answers.desa too-long 120']],
  ['a paragraph of 500 characters', answers({ cerita: 'a'.repeat(500) }), []],
  ['a paragraph of 501 characters', answers({ cerita: 'a'.repeat(501) }), ['answers.cerita too-long 500']],
  ['a number below the least', answers({ pekerja: 0 }), ['answers.pekerja too-small 1']],
  ['the least number', answers({ pekerja: 1 }), []],
  ['the greatest number', answers({ pekerja: 20 }), []],
  ['a number above the greatest', answers({ pekerja: 21 }), ['answers.pekerja too-large 20']],
  ['a negative number where no least is named', answers({ anak: -1 }), ['answers.anak too-small 0']],
  ['half a number', answers({ pekerja: 2.5 }), ['answers.pekerja not-whole']],
  ['a number in letters', answers({ pekerja: 'tiga' }), ['answers.pekerja not-a-number']],
  ['not-a-number', answers({ pekerja: NaN }), ['answers.pekerja not-a-number']],
  ['infinity', answers({ anak: Infinity }), ['answers.anak not-whole']],
  ['a choice nobody offered', answers({ kelas: 'las' }), ['answers.kelas unknown-choice']],
  ['a required choice left empty', answers({ kelas: '' }), ['answers.kelas required']],
  ['yes as a word', answers({ hadir: 'ya' }), ['answers.hadir not-yes-or-no']],
  ['an answer nobody asked for', answers({ upah: 1 }), ['answers.upah unknown-field']],
  ['a field nobody asked for', { ...request, nik: '1' }, ['nik unknown-field']],
  [
    'consent not given',
    { ...request, consent: { version: '2026-11', accepted: false } },
    ['consent.accepted consent-required'],
  ],
  [
    'consent to another wording',
    { ...request, consent: { version: '2025-01', accepted: true } },
    ['consent.version consent-version'],
  ],
  ['a third language', { ...request, language: 'jv' }, ['language unknown-choice']],
  ['null', null, [' required']],
  [
    'a list',
    [],
    [
      'name required',
      'contact required',
      'session required',
      'answers required',
      'consent required',
      'language required',
    ],
  ],
  ['a word', 'halo', [' not-an-object']],
  ['a contact that is a word', { ...request, contact: 'halo' }, ['contact not-an-object']],
  ['answers that are null', { ...request, answers: null }, ['answers required']],
  [
    'a key of the prototype',
    JSON.parse('{"__proto__":{"name":"x"}}'),
    [
      'name required',
      'contact required',
      'session required',
      'answers required',
      'consent required',
      'language required',
      '__proto__ unknown-field',
    ],
  ],
];

describe('parseSignup() says of', () => {
  for (const [name, input, expected] of cases) {
    it(`${name}: ${expected.join(', ') || 'nothing wrong'}`, () => {
      expect(problems(input)).to.deep.equal(expected);
    });
  }
});

describe('parseSignup() keeps', () => {
  it('names in their own script, with accents and joiners, in composed form', () => {
    expect(value({ ...request, name: '  Ni Luh  Ge\u0301de 👩‍👩‍👧 ' })?.name).to.equal('Ni Luh Géde 👩‍👩‍👧');
  });

  it('no direction overrides, zero-width or control characters', () => {
    const name = 'Siti\u202e\u200b\u0000\u0007 \u2066Aminah\ufeff\u00ad';
    expect(value({ ...request, name })?.name).to.equal('Siti Aminah');
  });

  it('markup and quotes as the text they are', () => {
    const name = `<b>Robert'); DROP TABLE signups;--`;
    expect(value({ ...request, name })?.name).to.equal(name);
  });

  it('line breaks of a paragraph, one empty line at most, and none in a line', () => {
    const parsed = value(answers({ cerita: 'satu\r\n\r\n\r\n\tdua', desa: 'Kre\njengan' }));
    expect(parsed?.answers).to.include({ cerita: 'satu\n\ndua', desa: 'Kre jengan' });
  });

  it('no half of a surrogate pair', () => {
    expect(value({ ...request, name: 'Si\ud83dti' })?.name).to.equal('Siti');
  });

  it('an e-mail address with its domain in lower case', () => {
    expect(value(contact('email', ' Siti.A@Desa.ID '))?.contact.value).to.equal('Siti.A@desa.id');
  });
});
