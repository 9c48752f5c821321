import { expect } from '@open-wc/testing';
import { type EventSignup, Refusal } from '@payung/elements/event-signup';
import type { Receipt } from '@payung/signup';
import { batik, cancelled, confirmedReceipt, cookies, waitingReceipt } from '@payung/stories/data/events';
import { plainClient } from '@payung/stories/data/plain-client';
import { nothing, render } from 'lit';
import { isLocked } from '../../../packages/elements/src/event-signup/locked.ts';
import { type ReceiptView, receiptView } from '../../../packages/elements/src/event-signup/receipt-view.ts';
import { receiptWords } from '../../../packages/elements/src/event-signup/receipt-words.id.ts';
import { words } from '../../../packages/elements/src/event-signup/words.id.ts';
import {
  appears,
  button,
  fillIn,
  find,
  focused,
  forgetEverything,
  held,
  send,
  signup,
  text,
  unreachable,
  until,
} from './person.ts';

const { secret } = confirmedReceipt;

async function signedUp(client = plainClient()): Promise<EventSignup> {
  const element = await signup({ client });
  fillIn(element);
  await send(element);
  await appears(element, '.code');
  await until(() => focused(element) === find(element, 'h2'));
  return element;
}

const asked = (element: EventSignup): Promise<HTMLElement> => {
  button(element, 'Batalkan pendaftaran').click();
  return appears(element, '#cancel-question');
};

const nothingDone = () => undefined;

/** A receipt that was just given, in a frame where nothing may be opened or in a page. */
const viewWhere = (locked: boolean): ReceiptView => ({
  receipt: confirmedReceipt,
  link: `https://payung.example/embed/event-signup#payung-receipt=${secret}`,
  page: 'https://payung.example/embed/event-signup',
  calendar: 'https://payung.example/api/events/batik/calendar.ics',
  locked,
  picture: undefined,
  copied: undefined,
  asking: false,
  cancelling: 'idle',
  failure: undefined,
  opening: undefined,
  notOpened: undefined,
  request: nothing,
  words: { ...words, ...receiptWords },
  language: 'id',
  onCopy: nothingDone,
  onCancel: nothingDone,
  onKeep: nothingDone,
  onConfirmCancel: nothingDone,
  onAnother: nothingDone,
  onOwn: nothingDone,
});

beforeEach(forgetEverything);
afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
});

describe('payung-event-signup, after signing up', () => {
  it('shows the code, the name, the event and its time, and gives the heading the focus', async () => {
    const element = await signedUp();
    expect(text(element, 'h2')).to.equal('Anda sudah terdaftar');
    expect(text(element, '.code')).to.equal('PYG-7K3F-Q2');
    const shown = text(element, '.receipt');
    expect(shown).to.contain('Siti Aminah');
    expect(shown).to.contain(batik.title);
    expect(shown).to.contain('08.00–15.00 WIB');
    expect(focused(element)).to.equal(find(element, 'h2'));
  });

  it('offers its full page in place of WhatsApp and a calendar file in a frame without an origin', () => {
    const shown = (origin: string) => {
      const place = document.createElement('div');
      render(receiptView(viewWhere(isLocked(origin))), place);
      return [...place.querySelectorAll('a')].map(({ textContent }) => textContent.trim());
    };
    expect(shown('null')).to.deep.equal(['Buka halaman lengkap']);
    expect(shown('https://payung.example'))
      .to.include('Simpan lewat WhatsApp')
      .and.not.include('Buka halaman lengkap');
  });

  it('shows the code as a picture with a name, black on white', async () => {
    const element = await signedUp();
    const picture = await appears(element, '.qr');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('Kode QR yang berisi PYG-7K3F-Q2');
    const colours = [...picture.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);
    expect(colours).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('keeps the place of the picture free until it is there', async () => {
    const element = await signedUp();
    const before = find(element, '.picture').getBoundingClientRect();
    await appears(element, '.qr');
    expect(find(element, '.picture').getBoundingClientRect().height).to.equal(before.height);
    expect(before.height).to.be.above(100);
  });

  it('gives a private link to this page, with the secret where no server sees it', async () => {
    const element = await signedUp();
    const link = new URL(find<HTMLInputElement>(element, '#receipt-link').value);
    expect(link.origin + link.pathname).to.equal(location.origin + location.pathname);
    expect(link.hash).to.equal(`#payung-receipt=${secret}`);
    expect(link.search).not.to.contain(secret);
  });

  it('does not put the secret into the address of the page', async () => {
    await signedUp();
    expect(location.href).not.to.contain(secret);
  });

  it('writes a WhatsApp message with the event, the code and the link, and not the name', async () => {
    const element = await signedUp();
    const address = new URL(find<HTMLAnchorElement>(element, 'a[href^="https://wa.me/"]').href);
    const message = address.searchParams.get('text')!;
    for (const part of [batik.title, 'PYG-7K3F-Q2', `#payung-receipt=${secret}`]) {
      expect(message).to.contain(part);
    }
    expect(message).not.to.contain('Siti');
  });

  it('copies the link, or leaves it selected, and says which', async () => {
    const element = await signedUp();
    button(element, 'Salin').click();
    await until(() => text(element, '.said') !== '');
    const field = find<HTMLInputElement>(element, '#receipt-link');
    if (text(element, '.said') === 'Tautan sudah disalin.') return;
    expect(text(element, '.said')).to.contain('Tautan sudah dipilih.');
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(field.value);
  });

  it('keeps nothing but the secret in the browser, and only until the tab is closed', async () => {
    await signedUp();
    expect({ ...sessionStorage }).to.deep.equal({ [`payung-receipt:${batik.id}`]: secret });
    expect(JSON.stringify(localStorage)).not.to.contain('Siti');
    expect(JSON.stringify(localStorage)).not.to.contain(secret);
  });

  it('leads to its sessions as a calendar file, and to a message that invites others and names neither code nor secret', async () => {
    const api = 'https://payung.example/api';
    const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    try {
      const element = await signup({ client: plainClient(), secret, api }, '.code');
      const calendar = find<HTMLAnchorElement>(element, 'a[download]');
      expect(calendar.href).to.equal(`${api}/signups/${secret}/calendar.ics?lang=id`);
      const invite = [
        ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('a[href^="https://wa.me/"]'),
      ].at(-1)!;
      expect(invite.textContent.trim()).to.equal('Ajak orang lain');
      const message = new URL(invite.href).searchParams.get('text')!;
      expect(message).to.contain(batik.title);
      expect(message).to.contain(location.pathname);
      expect(message).not.to.contain(secret);
      expect(message).not.to.contain('PYG-');
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      if (share) Object.defineProperty(Navigator.prototype, 'share', share);
    }
  });

  it('invites others by what the phone has for that, where it has it', async () => {
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: ShareData) => void shared.push(data),
    });
    try {
      const element = await signup({ client: plainClient(), secret }, '.code');
      button(element, 'Ajak orang lain').click();
      expect(shared).to.have.length(1);
      expect(shared[0]!.title).to.equal(batik.title);
      expect(JSON.stringify(shared)).not.to.contain(secret);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('shows the chosen time where there was a choice', async () => {
    const receipt: Receipt = { ...confirmedReceipt, event: cookies, session: 'siang' };
    const element = await signup(
      { event: cookies.id, secret, client: plainClient({}, undefined, receipt) },
      '.code',
    );
    expect(text(element, '.receipt')).to.contain('Rabu, 7 April 2027, pukul 13.00–16.00 WIB');
  });

  it('lets somebody else sign up with an empty form and a new key', async () => {
    const keys: string[] = [];
    const client = plainClient({
      send: async (_event, _body, key) => {
        keys.push(key);
        return confirmedReceipt;
      },
    });
    const element = await signedUp(client);
    button(element, 'Daftarkan orang lain').click();
    await appears(element, 'form');
    expect(find<HTMLInputElement>(element, '[name="name"]').value).to.equal('');
    expect(find<HTMLInputElement>(element, '[name="consent.accepted"]').checked).to.equal(false);
    fillIn(element);
    await send(element);
    await appears(element, '.code');
    expect(keys).to.have.length(2);
    expect(keys[0]).not.to.equal(keys[1]);
  });
});

describe('payung-event-signup, with the link of a receipt', () => {
  it('shows the receipt when the page is opened with it', async () => {
    history.replaceState(null, '', `#payung-receipt=${secret}`);
    const secrets: string[] = [];
    const client = plainClient({
      receipt: async (asked) => {
        secrets.push(asked);
        return waitingReceipt;
      },
    });
    const element = await signup({ event: '', client }, '.code');
    expect(secrets).to.deep.equal([secret]);
    expect(text(element, 'h2')).to.equal('Anda di daftar tunggu, urutan 8');
    expect(focused(element)).to.equal(null);
  });

  it('shows the receipt when the link is opened on the page that is already there', async () => {
    const element = await signup({ client: plainClient() });
    location.hash = `payung-receipt=${secret}`;
    await appears(element, '.code');
    expect(text(element, 'h2')).to.equal('Anda sudah terdaftar');
  });

  it('shows the receipt again after a reload in the same tab', async () => {
    const first = await signedUp();
    first.remove();
    const second = await signup({ client: plainClient() }, '.code');
    expect(text(second, '.code')).to.equal('PYG-7K3F-Q2');
  });

  it('leaves the receipt of another event to the element it belongs to', async () => {
    history.replaceState(null, '', `#payung-receipt=${secret}`);
    const element = await signup({ event: cookies.id, client: plainClient() });
    expect(text(element, 'h2')).to.equal(cookies.title);
    expect(text(element)).not.to.contain('tidak dikenali');
  });

  it('says that the link is not known, and shows the event all the same', async () => {
    history.replaceState(null, '', `#payung-receipt=${secret}`);
    const client = plainClient({ receipt: () => Promise.reject(new Refusal({ code: 'signup-unknown' })) });
    const element = await signup({ client }, 'form');
    expect(text(element, '.notice')).to.contain('Tautan bukti tidak dikenali');
  });

  it('takes the secret out of the address when somebody else signs up', async () => {
    history.replaceState(null, '', `#payung-receipt=${secret}`);
    const element = await signup({ client: plainClient() }, '.code');
    button(element, 'Daftarkan orang lain').click();
    await appears(element, 'form');
    expect(location.hash).to.equal('');
  });

  it('says that the event was cancelled and offers no cancelling of one’s own', async () => {
    const receipt: Receipt = { ...confirmedReceipt, event: cancelled };
    const element = await signup(
      { event: cancelled.id, secret, client: plainClient({}, undefined, receipt) },
      '.code',
    );
    expect(text(element, '.notice')).to.equal('Acara ini dibatalkan oleh penyelenggara.');
    expect(() => button(element, 'Batalkan pendaftaran')).to.throw('no button');
  });

  it('speaks English', async () => {
    const element = await signup({ secret, lang: 'en', client: plainClient() }, '.code');
    expect(text(element, 'h2')).to.equal('You are signed up');
    expect(text(element, '.receipt')).to.contain('Show or say this code when you arrive.');
  });
});

describe('payung-event-signup, cancelling', () => {
  it('asks first, and keeps the seat when the person thinks again', async () => {
    let cancellations = 0;
    const client = plainClient({
      cancel: async () => {
        cancellations += 1;
        return confirmedReceipt;
      },
    });
    const element = await signedUp(client);
    const question = await asked(element);
    await until(() => focused(element) === question);
    button(element, 'Tidak jadi').click();
    await until(() => focused(element)?.id === 'cancel');
    expect(cancellations).to.equal(0);
    expect(text(element, 'h2')).to.equal('Anda sudah terdaftar');
  });

  it('gives the seat back, says so, and takes code and link away', async () => {
    const secrets: string[] = [];
    const client = plainClient({
      cancel: async (asked) => {
        secrets.push(asked);
        return { ...confirmedReceipt, status: 'cancelled' };
      },
    });
    const element = await signedUp(client);
    await asked(element);
    button(element, 'Ya, batalkan').click();
    await until(() => text(element, 'h2') === 'Pendaftaran Anda dibatalkan');
    await until(() => focused(element) === find(element, 'h2'));
    expect(secrets).to.deep.equal([secret]);
    expect(element.renderRoot.querySelector('.code, #receipt-link, #cancel')).to.equal(null);
    expect(sessionStorage).to.have.length(0);
    button(element, 'Isi formulir lagi').click();
    await appears(element, 'form');
  });

  it('is sent once on a double click', async () => {
    const answer = held<Receipt>();
    let cancellations = 0;
    const client = plainClient({
      cancel: () => {
        cancellations += 1;
        return answer.promise;
      },
    });
    const element = await signedUp(client);
    await asked(element);
    const yes = button(element, 'Ya, batalkan');
    yes.click();
    yes.click();
    answer.resolve({ ...confirmedReceipt, status: 'cancelled' });
    await until(() => text(element, 'h2') === 'Pendaftaran Anda dibatalkan');
    expect(cancellations).to.equal(1);
  });

  it('says that the sign-up still stands when the server cannot be reached', async () => {
    const element = await signedUp(plainClient({ cancel: unreachable }));
    await asked(element);
    button(element, 'Ya, batalkan').click();
    const alert = await appears(element, '[role="alert"]');
    expect(alert.textContent).to.contain('Pendaftaran Anda masih berlaku.');
    expect(text(element, '.code')).to.equal('PYG-7K3F-Q2');
  });
});
