import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { mailFrom } from '@payung/server/mail-settings';
import { createMailer } from '@payung/server/mailer';
import { startMailServer } from './mail-server.ts';
import { mailVariables } from './post.ts';
import { today } from './sample-event.ts';

const settingsOf = (url: string, from = 'Payung <acara@payung.example>') => {
  const found = mailFrom({ ...mailVariables(url), PAYUNG_MAIL_FROM: from });
  assert.equal(found.kind, 'on');
  return found.settings;
};

const letter = {
  to: 'siti@surel.example',
  subject: 'Pengingat',
  text: 'Halo',
  language: 'id',
  name: 'abc',
  calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
} as const;

describe('mailFrom()', () => {
  it('sends nothing without a mail server', () => {
    assert.deepEqual(mailFrom({ PAYUNG_MAIL_FROM: 'a@b.example' }), { kind: 'off' });
  });

  const rows: readonly [string, ReturnType<typeof settingsOf>['encryption'], number][] = [
    ['smtp://surat.example', 'required', 587],
    ['smtp://surat.example:25', 'required', 25],
    ['smtps://surat.example', 'from-start', 465],
    ['smtp://surat.example:1025?tls=none', 'none', 1025],
    ['smtp://localhost:25', 'none', 25],
    ['smtp://[::1]:25', 'none', 25],
  ];
  for (const [url, encryption, port] of rows)
    it(`reads ${url} as encryption ${encryption} at port ${port}`, () => {
      const settings = settingsOf(url);
      assert.deepEqual([settings.encryption, settings.port], [encryption, port]);
    });

  const broken: readonly [string, Record<string, string>, string][] = [
    ['another scheme', { PAYUNG_SMTP_URL: 'http://surat.example' }, 'PAYUNG_SMTP_URL'],
    ['no host', { PAYUNG_SMTP_URL: 'smtp:' }, 'PAYUNG_SMTP_URL'],
    ['an unknown wish', { PAYUNG_SMTP_URL: 'smtp://surat.example?tls=maybe' }, 'PAYUNG_SMTP_URL'],
    ['a bare percent sign', { PAYUNG_SMTP_URL: 'smtp://a:rahasia%@b.example' }, 'PAYUNG_SMTP_URL'],
    ['no sender', { PAYUNG_MAIL_FROM: '' }, 'PAYUNG_MAIL_FROM'],
    ['two senders', { PAYUNG_MAIL_FROM: 'a@b.example, c@d.example' }, 'PAYUNG_MAIL_FROM'],
    ['a sender of two lines', { PAYUNG_MAIL_FROM: 'A\nBcc: c <a@b.example>' }, 'PAYUNG_MAIL_FROM'],
    ['no address of the site', { PAYUNG_ADDRESS: '' }, 'PAYUNG_ADDRESS'],
  ];
  for (const [name, variables, variable] of broken)
    it(`refuses ${name} and names ${variable}`, () => {
      const found = mailFrom({ ...mailVariables('smtp://surat.example'), ...variables });
      assert.deepEqual(found, { kind: 'wrong', variable });
    });

  it('reads the user, the password with its special signs, and the sender with or without a name', () => {
    const settings = settingsOf('smtps://payung:a%2Fb%40c@surat.example', 'Kantor Cabang <a@b.example>');
    assert.deepEqual([settings.user, settings.password], ['payung', 'a/b@c']);
    assert.deepEqual(settings.from, { name: 'Kantor Cabang', address: 'a@b.example' });
    assert.deepEqual(settingsOf('smtp://localhost', 'a@b.example').from, {
      name: '',
      address: 'a@b.example',
    });
  });
});

async function serverFor(t: TestContext, options?: Parameters<typeof startMailServer>[1]) {
  const server = await startMailServer(0, options);
  t.after(() => server.close());
  return server;
}

function mailerFor(t: TestContext, settings: ReturnType<typeof settingsOf>) {
  const mailer = createMailer(settings, 1);
  t.after(() => mailer.close());
  return mailer;
}

describe('a mailer', () => {
  it('sends no word over a line that is not encrypted where it must be', async (t) => {
    const heard: string[] = [];
    const server = await serverFor(t, {
      authOptional: false,
      onAuth({ password }, _session, callback) {
        heard.push(password ?? '');
        callback(null, { user: 'payung' });
      },
    });
    const mailer = mailerFor(t, {
      ...settingsOf(server.url),
      user: 'payung',
      password: 'rahasia',
      encryption: 'required',
    });
    const delivery = await mailer.send(letter, today);
    assert.equal(delivery.kind === 'failed' && delivery.isOurs, true);
    assert.deepEqual([heard, server.received], [[], []]);
  });

  it('writes one recipient and one line a header, whatever the words hold', async (t) => {
    const server = await serverFor(t);
    const mailer = mailerFor(t, settingsOf(server.url));
    const hostile = { ...letter, subject: 'Kelas\r\nBcc: lain@surel.example\r\n\r\nIsi palsu' };
    const sent = await mailer.send(hostile, today);
    assert.deepEqual(sent, { kind: 'sent' });
    const [{ raw, to, mail } = assert.fail('nothing came')] = server.received;
    const [head = ''] = raw.split('\r\n\r\n');
    assert.doesNotMatch(head, /^Bcc:/im);
    assert.equal(head.match(/^Subject:/gim)?.length, 1);
    assert.equal(to, 'siti@surel.example');
    assert.equal(mail.subject, 'Kelas Bcc: lain@surel.example  Isi palsu');
  });

  it('sends to nobody what is not one plain address', async (t) => {
    const server = await serverFor(t);
    const mailer = mailerFor(t, settingsOf(server.url));
    const hostile = [
      'a@surel.example, b@surel.example',
      'a@surel.example>\r\nRCPT TO:<b@surel.example',
      'a <b@surel.example>',
      '"a@surel.example"@jahat.example',
      'a@b@surel.example',
    ];
    for (const to of hostile)
      assert.deepEqual(await mailer.send({ ...letter, to }, today), { kind: 'refused', reply: 553 }, to);
    assert.equal(server.connections(), 0);
  });
});
