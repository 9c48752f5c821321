import { after } from 'node:test';
import type { Contact, SignupRequest } from '@payung/signup';
import { mailFrom } from '@payung/server/mail-settings';
import { createMailer } from '@payung/server/mailer';
import { postOffice } from '@payung/server/post-office';
import type { MailServer } from './mail-server.ts';
import type { TestApp } from './test-app.ts';

type PostOffice = ReturnType<typeof postOffice>;

/** The variables by which a server process sends through a mail server. */
export const mailVariables = (url: string): Record<string, string> => ({
  PAYUNG_SMTP_URL: url,
  PAYUNG_MAIL_FROM: 'Payung <acara@payung.example>',
  PAYUNG_ADDRESS: 'https://payung.example',
});

export const byEmail = (value: string): { contact: Contact } => ({ contact: { kind: 'email', value } });

/** A person that can be found in what must not hold them. */
export const wulandari: Partial<SignupRequest> = {
  name: 'Wulandari Pertiwi',
  ...byEmail('wulandari.pertiwi@surel.example'),
};

/** What sends the messages of a test app through a mail server, by the clock of the test. */
export function postOf(test: TestApp, { url }: Pick<MailServer, 'url'>): PostOffice {
  const found = mailFrom(mailVariables(url));
  if (found.kind !== 'on') throw new Error('no mail server');
  const office = postOffice({
    outbox: test.store.outbox,
    mailer: createMailer(found.settings, 3),
    address: 'https://payung.example',
    now: () => test.now,
    logger: (entry) => test.log.push(JSON.stringify(entry)),
  });
  after(() => office.stop());
  return office;
}
