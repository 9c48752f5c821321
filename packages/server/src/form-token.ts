import type { Keyring } from './keyring.ts';

/** What a form token says: the form of which event was shown, on a page of which site (an origin), and when. */
export interface FormToken {
  readonly event: string;
  readonly site: string;
  readonly shownAt: Date;
}

const context = 'payung form token';

/** The token as text that is safe in JSON and HTML: what it says, and a signature over that. It says nothing about a person. */
export function writtenToken({ event, site, shownAt }: FormToken, keyring: Keyring): string {
  const said = Buffer.from(JSON.stringify([event, site, shownAt.getTime()])).toString('base64url');
  return `${said}.${keyring.sign(said, context)}`;
}

/** What a token says; `undefined` when it was not made by us, or was changed. */
export function readToken(text: string, keyring: Keyring): FormToken | undefined {
  const [said = '', signature = ''] = text.split('.');
  if (!keyring.isSigned(said, signature, context)) return undefined;
  const [event, site, shown] = JSON.parse(Buffer.from(said, 'base64url').toString()) as [
    string,
    string,
    number,
  ];
  return { event, site, shownAt: new Date(shown) };
}
