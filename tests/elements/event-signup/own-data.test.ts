import { expect } from '@open-wc/testing';
import {
  type EventSignup,
  type OwnDataClient,
  Refusal,
  type SignupClient,
} from '@payung/elements/event-signup';
import type { Receipt, SignupChange } from '@payung/signup';
import { batik, confirmedReceipt, cookies } from '@payung/stories/data/events';
import { keptData, plainOwnData } from '@payung/stories/data/kept-data';
import { plainClient } from '@payung/stories/data/plain-client';
import { changesBetween, correctable } from '../../../packages/elements/src/event-signup/own-data/changes.ts';
import {
  appears,
  button,
  fillIn,
  find,
  focused,
  forgetEverything,
  goOn,
  held,
  labelled,
  send,
  signup,
  text,
  type,
  unreachable,
  until,
} from './person.ts';

const { secret } = confirmedReceipt;
const gone = () => Promise.reject(new Refusal({ code: 'signup-unknown', title: 'Tidak ada', detail: '' }));

const clientWith = (own: Partial<OwnDataClient> = {}, more: Partial<SignupClient> = {}, receipt?: Receipt) =>
  plainClient({ ...more, own: plainOwnData(receipt ?? confirmedReceipt, own) }, undefined, receipt);

/** An element that shows all that is kept. */
async function opened(client = clientWith(), more: Parameters<typeof signup>[0] = {}): Promise<EventSignup> {
  const element = await signup({ client, secret, ...more }, '#own-data');
  find(element, '#own-data').click();
  await appears(element, '#own-title');
  return element;
}

/** An element with the form in which it is corrected. */
async function correcting(own: Partial<OwnDataClient> = {}): Promise<EventSignup> {
  const element = await opened(clientWith(own));
  button(element, 'Perbaiki data').click();
  await appears(element, '#own-correct');
  return element;
}

const focusOn = (element: EventSignup, selector: string) =>
  until(() => focused(element) === element.renderRoot.querySelector(selector), `no focus on ${selector}`);

/** Everything that the browser keeps for this page. */
async function keptHere(): Promise<string> {
  const opening = indexedDB.open('payung-outbox');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const { result: database } = opening;
  const all = database.objectStoreNames.contains('waiting')
    ? database.transaction('waiting').objectStore('waiting').getAll()
    : undefined;
  if (all) await new Promise((resolve) => (all.onsuccess = resolve));
  database.close();
  return JSON.stringify([
    all?.result,
    { ...sessionStorage },
    { ...localStorage },
    location.href,
    history.state,
  ]);
}

beforeEach(forgetEverything);
afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
});

describe('payung-event-signup, all that is kept', () => {
  it('shows what was written, what the server noted, and gives the heading the focus', async () => {
    const element = await opened();
    await focusOn(element, '#own-title');
    const shown = text(element, '.own');
    for (const part of [
      'Siti Aminah',
      '+6281234567890',
      'Kepatihan',
      'Kursi roda',
      'PYG-7K3F-Q2',
      'terdaftar',
      'Jumat, 20 November 2026 pukul 09.00 WIB',
      'Dihapus sendiri oleh server Sabtu, 24 April 2027 pukul 15.00 WIB',
    ])
      expect(shown).to.contain(part);
  });

  it('shows the words that were agreed to, in their language, with version and moment', async () => {
    const element = await opened(clientWith(), { lang: 'en' });
    const consent = find(element, '.own .consent');
    expect(consent.querySelector('[lang="id"]')!.textContent).to.equal(batik.consent.text.id);
    expect(consent.innerText).to.contain('Agreed on Friday, 20 November 2026 at 09:00');
    expect(consent.innerText).to.contain('Wording acara-1');
  });

  it('says purpose, basis, viewers and retention once for all that is kept alike', async () => {
    const element = await opened();
    find(element, '.uses summary').click();
    const alike = [...find(element, '.uses').querySelectorAll<HTMLElement>('.stack')].map((group) =>
      group.innerText.replace(/\s+/g, ' '),
    );
    expect(alike).to.have.length(2);
    expect(alike[0]).to.contain('nama: menyiapkan tempat');
    expect(alike[0]).to.contain('nomor WhatsApp atau surel: memberi kabar');
    expect(alike[0]!.match(/Dasar hukum: persetujuan/g)).to.have.length(1);
    expect(alike[1]).to.contain('Dasar hukum: kewajiban hukum');
  });

  it('shows an answer to a question that the form has no more', async () => {
    const data = async () => ({ ...keptData, answers: { ...keptData.answers, sepatu: '39' } });
    const element = await opened(clientWith({ data }));
    expect(text(element, '.kept')).to.contain('sepatu 39');
  });

  it('leads back to the receipt, to the button it came from', async () => {
    const element = await opened();
    button(element, '← Kembali ke bukti').click();
    await focusOn(element, '#own-data');
    expect(text(element, '.code')).to.equal('PYG-7K3F-Q2');
  });

  it('keeps the receipt when the server cannot be reached, and opens at the next try', async () => {
    let tries = 0;
    const data = () => (++tries === 1 ? unreachable() : Promise.resolve(keptData));
    const element = await signup({ client: clientWith({ data }), secret }, '#own-data');
    find(element, '#own-data').click();
    const alert = await appears(element, '[role="alert"]');
    expect(alert.textContent).to.contain('Data Anda belum termuat');
    expect(text(element, '.code')).to.equal('PYG-7K3F-Q2');
    find(element, '#own-data').click();
    await appears(element, '#own-title');
  });

  it('is asked for once on a double click', async () => {
    const answer = held<typeof keptData>();
    let asked = 0;
    const data = () => {
      asked += 1;
      return answer.promise;
    };
    const element = await signup({ client: clientWith({ data }), secret }, '#own-data');
    find(element, '#own-data').click();
    find(element, '#own-data').click();
    await until(() => asked);
    answer.resolve(keptData);
    await appears(element, '#own-title');
    expect(asked).to.equal(1);
  });

  it('is there after cancelling, too, where nothing can be corrected any more', async () => {
    const receipt: Receipt = { ...confirmedReceipt, status: 'cancelled' };
    const element = await opened(clientWith({}, {}, receipt));
    expect(text(element, '.own')).to.contain('tidak bisa diperbaiki lagi');
    expect(() => button(element, 'Perbaiki data')).to.throw('no button');
    button(element, 'Hapus semua data saya').click();
    await appears(element, '#leave-question');
    expect(text(element, '.means')).not.to.contain('Tempat Anda');
  });

  it('is not offered where a client cannot tell it', async () => {
    const { own: _, ...client } = plainClient();
    const element = await signup({ client, secret }, '.code');
    expect(element.renderRoot.querySelector('#own-data')).to.equal(null);
  });

  it('gives way to another receipt that is opened on the page', async () => {
    const other: Receipt = {
      ...confirmedReceipt,
      code: 'PYG-LAIN-00',
      secret: 'rahasia-orang-lain-yang-panjang',
    };
    const client = clientWith(
      {},
      { receipt: async (asked) => (asked === secret ? confirmedReceipt : other) },
    );
    history.replaceState(null, '', `#payung-receipt=${secret}`);
    const element = await opened(client, { secret: '' });
    location.hash = `payung-receipt=${other.secret}`;
    await until(() => element.renderRoot.querySelector('.code')?.textContent === 'PYG-LAIN-00');
  });

  it('speaks the language of the page, also when that changes', async () => {
    const element = await opened();
    element.lang = 'en';
    await until(() => text(element, '#own-title') === 'Your data as we keep it');
  });
});

describe('payung-event-signup, correcting what is kept', () => {
  it('begins with what is kept, and gives its heading the focus', async () => {
    const element = await correcting();
    await focusOn(element, '#own-correct');
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti Aminah');
    expect(labelled(element, 'Nomor WhatsApp').value).to.equal('+6281234567890');
    expect(labelled(element, 'Jumlah anak').value).to.equal('2');
    expect(labelled(element, 'Kebutuhan khusus').value).to.equal('Kursi roda');
    expect(element.renderRoot.querySelector('[name="consent.accepted"]')).to.equal(null);
  });

  it('says at the field what is wrong before anything is sent, and loses nothing', async () => {
    let sent = 0;
    const change = async () => {
      sent += 1;
      return confirmedReceipt;
    };
    const element = await correcting({ change });
    type(element, 'Nama Anda', 'S');
    type(element, 'Nomor WhatsApp', '12');
    button(element, 'Simpan perbaikan').click();
    await appears(element, '.error-summary');
    await focusOn(element, '.error-summary');
    expect(text(element, '[id="name-error"]')).to.equal('Tulis nama Anda, paling sedikit dua huruf.');
    expect(text(element, '[id="contact.value-error"]')).to.contain('bukan nomor ponsel Indonesia');
    expect(labelled(element, 'Nomor WhatsApp').value).to.equal('12');
    find<HTMLAnchorElement>(element, '.error-summary a').click();
    await focusOn(element, '#name');
    expect(sent).to.equal(0);
  });

  it('sends only what is different, shows it, and the receipt has the new name', async () => {
    const sent: SignupChange[] = [];
    const own = plainOwnData(confirmedReceipt);
    const change: OwnDataClient['change'] = (asked, changes) => {
      sent.push(changes);
      return own.change(asked, changes);
    };
    const element = await correcting({ ...own, change });
    type(element, 'Nama Anda', ' Siti  Aminah Dewi ');
    type(element, 'Kebutuhan khusus', '');
    button(element, 'Simpan perbaikan').click();
    await focusOn(element, '.said');
    expect(text(element, '.said')).to.contain('Perbaikan sudah disimpan.');
    expect(sent).to.deep.equal([{ name: 'Siti Aminah Dewi', need: null }]);
    expect(text(element, '.kept')).to.contain('Siti Aminah Dewi');
    button(element, '← Kembali ke bukti').click();
    await appears(element, '.code');
    expect(text(element, '.proof')).to.contain('Siti Aminah Dewi');
  });

  it('can be put back as it was', async () => {
    const sent: SignupChange[] = [];
    const own = plainOwnData(confirmedReceipt);
    const change: OwnDataClient['change'] = (asked, changes) => {
      sent.push(changes);
      return own.change(asked, changes);
    };
    const element = await correcting({ ...own, change });
    type(element, 'Desa atau kelurahan', 'Suko');
    button(element, 'Simpan perbaikan').click();
    await appears(element, '.said .button');
    button(element, 'Kembalikan seperti semula').click();
    await until(() => text(element, '.said') === 'Data Anda sudah kembali seperti semula.');
    expect(sent).to.deep.equal([{ answers: { desa: 'Suko' } }, { answers: { desa: 'Kepatihan' } }]);
    expect(text(element, '.kept')).to.contain('Kepatihan');
  });

  it('sends nothing when nothing is different', async () => {
    const element = await correcting({ change: unreachable });
    button(element, 'Simpan perbaikan').click();
    await appears(element, '.said');
    expect(text(element, '.said')).to.equal('Tidak ada yang diubah.');
  });

  it('shows what the server refuses at its field, with all that was typed', async () => {
    const fields = [{ field: 'answers.desa', code: 'too-long' as const, detail: 'Terlalu panjang.' }];
    const change = () => Promise.reject(new Refusal({ code: 'signup-invalid', fields }));
    const element = await correcting({ change });
    type(element, 'Desa atau kelurahan', 'Suko');
    button(element, 'Simpan perbaikan').click();
    await focusOn(element, '.error-summary');
    expect(text(element, '[id="answers.desa-error"]')).to.equal('Terlalu panjang.');
    expect(labelled(element, 'Desa atau kelurahan').value).to.equal('Suko');
  });

  it('says that it is not saved when the server cannot be reached, keeps what was typed, and saves at the next try', async () => {
    let tries = 0;
    const own = plainOwnData(confirmedReceipt);
    const change: OwnDataClient['change'] = (asked, changes) =>
      ++tries === 1 ? unreachable() : own.change(asked, changes);
    const element = await correcting({ ...own, change });
    type(element, 'Nama Anda', 'Siti Dewi');
    button(element, 'Simpan perbaikan').click();
    const alert = await appears(element, '[role="alert"]');
    expect(alert.textContent).to.contain('Perbaikan belum tersimpan');
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti Dewi');
    button(element, 'Simpan perbaikan').click();
    await appears(element, '.said');
    expect(text(element, '.kept')).to.contain('Siti Dewi');
  });

  it('can keep a full session that is the own one, and move to no full one', async () => {
    const [morning, afternoon] = cookies.sessions;
    const event = {
      ...cookies,
      sessions: [
        { ...morning!, seatsLeft: 0 },
        { ...afternoon!, seatsLeft: 0 },
      ],
    };
    const receipt: Receipt = { ...confirmedReceipt, event, session: morning!.id };
    const data = async () => ({ ...keptData, event: event.id, answers: {}, session: morning!.id });
    const client = plainClient({ own: plainOwnData(receipt, { data }) }, [event], receipt);
    const element = await opened(client, { event: event.id });
    button(element, 'Perbaiki data').click();
    await appears(element, '#own-correct');
    const own = find<HTMLInputElement>(element, `[name="session"][value="${morning!.id}"]`);
    const other = find<HTMLInputElement>(element, `[name="session"][value="${afternoon!.id}"]`);
    expect([own.checked, own.disabled, other.disabled]).to.deep.equal([true, false, true]);
  });

  it('says at the session that it is full by now', async () => {
    const [morning, afternoon] = cookies.sessions;
    const receipt: Receipt = { ...confirmedReceipt, event: cookies, session: afternoon!.id };
    const data = async () => ({ ...keptData, event: cookies.id, session: afternoon!.id });
    const change = () =>
      Promise.reject(
        new Refusal({ code: 'session-full', detail: 'Semua tempat pada waktu ini sudah terisi.' }),
      );
    const event = { ...cookies, fields: [], sessions: [{ ...morning!, seatsLeft: 1 }, afternoon!] };
    const client = plainClient({ own: plainOwnData(receipt, { data, change }) }, [event], receipt);
    const element = await opened(client, { event: event.id });
    button(element, 'Perbaiki data').click();
    await appears(element, '#own-correct');
    find(element, `[name="session"][value="${morning!.id}"]`).click();
    button(element, 'Simpan perbaikan').click();
    await appears(element, '[id="session-error"]');
    expect(text(element, '[id="session-error"]')).to.equal('Semua tempat pada waktu ini sudah terisi.');
  });

  it('leaves everything when the person thinks again', async () => {
    const element = await correcting({ change: unreachable });
    type(element, 'Nama Anda', 'Siti Dewi');
    button(element, 'Tidak jadi').click();
    await focusOn(element, '#own-correct-open');
    expect(text(element, '.kept')).to.contain('Siti Aminah');
  });
});

describe('changesBetween()', () => {
  const kept = correctable(keptData);

  it('is undefined where nothing is different', () => {
    expect(
      changesBetween(kept, { ...kept, answers: { hadir: true, anak: 2, desa: 'Kepatihan', kelas: 'batik' } }),
    ).to.equal(undefined);
  });

  it('names the contact as a whole, the session, the language, and each answer by itself', () => {
    const contact = { kind: 'email', value: 'siti@contoh.id' } as const;
    const after = {
      ...kept,
      contact,
      session: 'siang',
      language: 'en',
      answers: { ...kept.answers, anak: 3 },
    } as const;
    expect(changesBetween(kept, after)).to.deep.equal({
      contact,
      session: 'siang',
      language: 'en',
      answers: { anak: 3 },
    });
  });

  it('takes back what is no longer there', () => {
    const { need: _, ...after } = { ...kept, answers: { kelas: 'batik', desa: 'Kepatihan', anak: 2 } };
    expect(changesBetween(kept, after)).to.deep.equal({ need: null, answers: { hadir: null } });
  });
});

describe('payung-event-signup, deleting what is kept', () => {
  const asked = async (element: EventSignup, label: string) => {
    button(element, label).click();
    await focusOn(element, '#leave-question');
  };

  it('says before what will happen, and does nothing when the person thinks again', async () => {
    let deleted = 0;
    const erase = async () => {
      deleted += 1;
    };
    const element = await opened(clientWith({ erase }));
    await asked(element, 'Hapus semua data saya');
    const question = find(element, '[aria-labelledby="leave-question"]').innerText;
    expect(question).to.contain('Tempat Anda diberikan kepada orang berikutnya.');
    expect(question).to.contain('tautan pribadi Anda tidak berlaku lagi');
    expect(question).to.contain('tidak bisa dikembalikan');
    button(element, 'Tidak jadi').click();
    await focusOn(element, '#own-erase');
    expect(deleted).to.equal(0);
  });

  it('leaves nothing of the person on the page, in the browser or in its address', async () => {
    const client = clientWith();
    const element = await signup({ client });
    fillIn(element);
    await send(element);
    await appears(element, '#own-data');
    history.replaceState(null, '', `#payung-receipt=${secret}`);
    find(element, '#own-data').click();
    await appears(element, '#own-title');
    expect(await keptHere()).to.contain(secret);
    await asked(element, 'Hapus semua data saya');
    button(element, 'Ya, hapus semua data saya').click();
    await appears(element, '.left');
    await focusOn(element, '.left h2');
    expect(text(element, 'h2')).to.equal('Data Anda sudah dihapus');
    for (const personal of [/Siti/, /81234567890/, /Kepatihan/, /PYG-/, new RegExp(secret)]) {
      expect(await keptHere()).not.to.match(personal);
      expect(element.renderRoot.textContent).not.to.match(personal);
    }
    expect(element.secret).to.equal('');
    button(element, 'Kembali ke acara').click();
    await appears(element, 'form');
    expect(labelled(element, 'Nama Anda').value).to.equal('');
    expect(find<HTMLInputElement>(element, '[name="consent.accepted"]').checked).to.equal(false);
  });

  it('forgets a secret that the page had handed over, and asks for its receipt no more', async () => {
    const secrets: string[] = [];
    const receipt = async (known: string) => {
      secrets.push(known);
      return confirmedReceipt;
    };
    const element = await opened(clientWith({}, { receipt }));
    await asked(element, 'Hapus semua data saya');
    button(element, 'Ya, hapus semua data saya').click();
    await appears(element, '.left');
    button(element, 'Kembali ke acara').click();
    await appears(element, 'form');
    expect(element.secret).to.equal('');
    expect(secrets).to.deep.equal([secret]);
  });

  it('takes the consent back with the number under which that was noted', async () => {
    const secrets: string[] = [];
    const own = plainOwnData(confirmedReceipt);
    const withdrawConsent = (known: string) => {
      secrets.push(known);
      return own.withdrawConsent(known);
    };
    const element = await opened(clientWith({ withdrawConsent }));
    await asked(element, 'Tarik persetujuan');
    button(element, 'Ya, tarik persetujuan dan hapus data saya').click();
    await appears(element, '.left');
    expect(text(element, 'h2')).to.equal('Persetujuan ditarik dan data Anda sudah dihapus');
    expect(text(element, '.left')).to.contain('PRM-7K3F-Q2XA');
    expect(secrets).to.deep.equal([secret]);
  });

  it('is sent once on a double click', async () => {
    const answer = held<void>();
    let deleted = 0;
    const erase = () => {
      deleted += 1;
      return answer.promise;
    };
    const element = await opened(clientWith({ erase }));
    await asked(element, 'Hapus semua data saya');
    const yes = button(element, 'Ya, hapus semua data saya');
    yes.click();
    yes.click();
    await until(() => text(element, '[role="status"]') === 'Menghapus…');
    answer.resolve();
    await appears(element, '.left');
    expect(deleted).to.equal(1);
  });

  it('says that it may still be there when the server cannot be reached, and deletes at the next try', async () => {
    let tries = 0;
    const erase = () => (++tries === 1 ? unreachable() : Promise.resolve());
    const element = await opened(clientWith({ erase }));
    await asked(element, 'Hapus semua data saya');
    button(element, 'Ya, hapus semua data saya').click();
    const alert = await appears(element, '[role="alert"]');
    expect(alert.textContent).to.contain('Belum terhapus');
    button(element, 'Ya, hapus semua data saya').click();
    await appears(element, '.left');
  });

  it('takes an answer that nothing is known any more for the end: the first one was lost on the way', async () => {
    const element = await opened(clientWith({ erase: gone }));
    await asked(element, 'Hapus semua data saya');
    button(element, 'Ya, hapus semua data saya').click();
    await appears(element, '.left');
    expect(text(element, 'h2')).to.equal('Data pendaftaran ini sudah tidak ada');
  });

  it('says so, too, when a receipt is still shown whose data was deleted elsewhere', async () => {
    const element = await signup({ client: clientWith({ data: gone }), secret }, '#own-data');
    find(element, '#own-data').click();
    await appears(element, '.left');
    expect(text(element, 'h2')).to.equal('Data pendaftaran ini sudah tidak ada');
    expect(element.renderRoot.textContent).not.to.contain('Siti');
  });

  it('speaks the language of the page, also when that changes afterwards', async () => {
    const element = await opened();
    await asked(element, 'Hapus semua data saya');
    button(element, 'Ya, hapus semua data saya').click();
    await appears(element, '.left');
    element.lang = 'en';
    await until(() => text(element, 'h2') === 'Your data has been deleted');
  });
});

describe('payung-event-signup, the page for requests', () => {
  const api = 'https://payung.example/api';

  it('is linked from the receipt, from all that is kept, and from what stands there afterwards', async () => {
    const element = await signup({ client: clientWith(), secret, api }, '#own-data');
    const address = () => find<HTMLAnchorElement>(element, 'a.request').href;
    const expected = `https://payung.example/permintaan-data?acara=${batik.id}&lang=id`;
    expect(address()).to.equal(expected);
    find(element, '#own-data').click();
    await appears(element, '#own-title');
    expect(address()).to.equal(expected);
    button(element, 'Hapus semua data saya').click();
    await appears(element, '#leave-question');
    button(element, 'Ya, hapus semua data saya').click();
    await appears(element, '.left');
    expect(address()).to.equal(expected);
  });

  it('is linked in English on an English page', async () => {
    const element = await signup({ client: clientWith(), secret, api, lang: 'en' }, '#own-data');
    expect(find<HTMLAnchorElement>(element, 'a.request').href).to.match(/&lang=en$/);
  });

  it('is linked where the words of the consent are read again before sending', async () => {
    const element = await signup({ client: clientWith(), api });
    fillIn(element);
    goOn(element);
    await appears(element, '.review');
    expect(find<HTMLAnchorElement>(element, '.review .consent a').href).to.match(/\/permintaan-data\?acara=/);
  });

  for (const event of [batik.id, ''])
    it(`is linked where a personal link is not known, ${event ? 'above the event' : 'above the choice of events'}`, async () => {
      const element = await signup(
        { client: clientWith({}, { receipt: gone }), secret, api, event },
        '.notice',
      );
      expect(text(element, '.notice')).to.contain('Tautan bukti tidak dikenali');
      const link = find<HTMLAnchorElement>(element, '.notice a');
      expect(link.href).to.equal(`https://payung.example/permintaan-data?acara=${event}&lang=id`);
      expect(link.innerText).to.contain('Tautannya hilang?');
    });

  it('is linked in another language as soon as the page speaks it', async () => {
    const element = await signup({ client: clientWith({}, { receipt: gone }), secret, api }, '.notice');
    element.lang = 'en';
    await until(() => text(element, '.notice').includes('Have you lost the link?'));
  });

  it('is found beside an API with a slash at its end, or without a host of its own', async () => {
    for (const [own, page] of [
      ['https://payung.example/sub/api/', 'https://payung.example/sub/permintaan-data'],
      ['/api', `${location.origin}/permintaan-data`],
    ] as const) {
      const element = await signup({ client: clientWith(), secret, api: own }, '#own-data');
      expect(find<HTMLAnchorElement>(element, 'a.request').href.split('?')[0]).to.equal(page);
      element.remove();
    }
  });

  it('is not linked where nobody knows the server', async () => {
    const element = await signup({ client: clientWith(), secret }, '#own-data');
    expect(element.renderRoot.querySelector('.request')).to.equal(null);
  });
});
