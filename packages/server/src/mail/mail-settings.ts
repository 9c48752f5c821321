type Variables = Readonly<Record<string, string | undefined>>;

/** The mail server that takes our messages, and whom they are from. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  /** From the first byte, after `STARTTLS` or not at all, or not at all. */
  readonly encryption: 'from-start' | 'required' | 'none';
  readonly from: { readonly name: string; readonly address: string };
}

/** Whether messages are sent; where the environment is wrong, which variable is. What it holds is not repeated: it may be a password. */
export type FoundMail =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly settings: MailSettings }
  | { readonly kind: 'wrong'; readonly variable: 'PAYUNG_SMTP_URL' | 'PAYUNG_MAIL_FROM' | 'PAYUNG_ADDRESS' };

const address = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*$/i;

/**
 * The mail server of `PAYUNG_SMTP_URL` (`smtp://user:password@host:587`, or `smtps://` for TLS from the first byte), sending as `PAYUNG_MAIL_FROM`
 * (`Name <address>`). Without the first nothing is sent. With it `PAYUNG_ADDRESS` is needed, because messages carry links.
 * Beyond the machine itself the line must be encrypted; `?tls=none` gives that up.
 */
export function mailFrom(variables: Variables): FoundMail {
  const written = variables['PAYUNG_SMTP_URL'];
  if (!written) return { kind: 'off' };
  const server = serverOf(written);
  if (!server) return { kind: 'wrong', variable: 'PAYUNG_SMTP_URL' };
  const from = senderOf(variables['PAYUNG_MAIL_FROM'] ?? '');
  if (!from) return { kind: 'wrong', variable: 'PAYUNG_MAIL_FROM' };
  if (!variables['PAYUNG_ADDRESS']) return { kind: 'wrong', variable: 'PAYUNG_ADDRESS' };
  return { kind: 'on', settings: { ...server, from } };
}

function serverOf(written: string): Omit<MailSettings, 'from'> | undefined {
  // A password with a bare percent sign is none that a URL can hold.
  if (!URL.canParse(written) || /%(?![\da-f]{2})/i.test(written)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(written);
  const isOurs = ['smtp:', 'smtps:'].includes(protocol) && hostname !== '';
  if (!isOurs || /[^/]/.test(pathname) || hash || !['', '?tls=none'].includes(search)) return undefined;
  if (username === '' && password !== '') return undefined;
  const isSafe = protocol === 'smtps:';
  const isOpen = search !== '' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (isSafe ? 465 : 587) : Number(port),
    encryption: isSafe ? 'from-start' : isOpen ? 'none' : 'required',
    ...(username !== '' && {
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
    }),
  };
}

function senderOf(written: string): MailSettings['from'] | undefined {
  const [, name = '', named] = /^\s*(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>]+)>)\s*$/u.exec(written) ?? [];
  const sender = named ?? written.trim();
  return address.test(sender) ? { name, address: sender } : undefined;
}
