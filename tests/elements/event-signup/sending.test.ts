import { expect, oneEvent } from '@open-wc/testing';
import { Refusal, type SignupSend } from '@payung/elements/event-signup';
import type { EventDetail, Receipt, SignupRequest } from '@payung/signup';
import { batik, confirmedReceipt, cookies, waitingList, waitingReceipt } from '@payung/stories/data/events';
import { neverAnswers, plainClient } from '@payung/stories/data/plain-client';
import { sendKeys } from '@web/test-runner-commands';
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
  until,
} from './person.ts';

interface Sent {
  readonly event: string;
  readonly body: SignupRequest;
  readonly key: string;
}

/** A client that writes down what it is sent; `answers` come in order, the last of them for ever. */
function recorder(...answers: (() => Promise<Receipt>)[]) {
  const sent: Sent[] = [];
  const client = plainClient({
    send: (event, body, key) => {
      sent.push({ event, body, key });
      return answers[Math.min(sent.length, answers.length) - 1]!();
    },
  });
  return { sent, client };
}

/** WebKit on Linux moves with Tab through text fields only, so there the rest gets its focus without Tab; the keys are real everywhere. */
const tabsThroughEverything = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

const accept = async () => confirmedReceipt;
const refuse = (problem: Refusal['problem'], retryAfter?: number) => () =>
  Promise.reject(new Refusal(problem, retryAfter));

beforeEach(forgetEverything);
afterEach(forgetEverything);

describe('payung-event-signup, with mistakes in the form', () => {
  it('lists them in a summary that takes the focus, and sends nothing', async () => {
    const { sent, client } = recorder(accept);
    const element = await signup({ client });
    goOn(element);
    const summary = await appears(element, '.error-summary');
    await until(() => focused(element) === summary);
    expect([...summary.querySelectorAll('a')].map((link) => link.textContent.trim())).to.deep.equal([
      'Tulis nama Anda.',
      'Tulis nomor WhatsApp atau alamat surel Anda.',
      'Pilihan kelas: Bagian ini wajib diisi.',
      'Desa atau kelurahan: Bagian ini wajib diisi.',
      'Jumlah anak yang ikut: Bagian ini wajib diisi.',
      'Bisa hadir tiga hari penuh? Bagian ini wajib diisi.',
      'Centang kotak persetujuan agar pendaftaran bisa dikirim.',
    ]);
    expect(sent).to.deep.equal([]);
  });

  it('leads from every line of the summary to a control with the same words', async () => {
    const element = await signup({ client: plainClient() });
    goOn(element);
    const summary = await appears(element, '.error-summary');
    for (const link of summary.querySelectorAll('a')) {
      link.click();
      const id = link.hash.slice(1);
      await until(() => focused(element)?.id === id, `no focus on ${id}`);
      const words = find(element, `[id="${id}-error"]`).textContent.trim();
      expect(link.textContent.trim().endsWith(words), words).to.equal(true);
    }
    expect(location.hash, 'the address of the page').to.equal('');
  });

  it('says at the field what is wrong with a number, and takes it back when it is right', async () => {
    const element = await signup({ client: plainClient() });
    fillIn(element);
    type(element, 'Jumlah anak yang ikut', '7');
    goOn(element);
    await appears(element, '.error-summary');
    expect(text(element, '[id="answers.anak-error"]')).to.equal('Angka paling besar 3.');
    expect(labelled(element, 'Jumlah anak').getAttribute('aria-invalid')).to.equal('true');
    expect(labelled(element, 'Jumlah anak').getAttribute('aria-describedby')).to.contain(
      'answers.anak-error',
    );
    type(element, 'Jumlah anak yang ikut', '2');
    await send(element);
    await appears(element, '.code');
  });

  it('says it in English to readers of English', async () => {
    const element = await signup({ client: plainClient(), lang: 'en' });
    button(element, 'Continue and check').click();
    const summary = await appears(element, '.error-summary');
    expect(summary.querySelector('a')!.textContent.trim()).to.equal('Write your name.');
  });

  it('shows what only the server finds, in the server’s words and at the field', async () => {
    const fields = [{ field: 'contact.value', code: 'phone', detail: 'Nomor ini tidak ada.' }] as const;
    const { client } = recorder(refuse({ code: 'signup-invalid', fields }));
    const element = await signup({ client });
    fillIn(element);
    await send(element);
    const summary = await appears(element, '.error-summary');
    expect(text(element, '[id="contact.value-error"]')).to.equal('Nomor ini tidak ada.');
    expect(summary.querySelector('a')!.textContent.trim()).to.equal('Nomor ini tidak ada.');
    expect(element.renderRoot.querySelector('.send [role="alert"]')).to.equal(null);
  });

  it('asks for consent again when its wording has changed', async () => {
    let asked = 0;
    const renewed: EventDetail = { ...batik, consent: { ...batik.consent, version: 'acara-2' } };
    const fields = [{ field: 'consent.version', code: 'consent-version', detail: 'Baca lagi.' }] as const;
    const sent: SignupRequest[] = [];
    const client = plainClient({
      event: async () => (++asked === 1 ? batik : renewed),
      send: async (_event, body) => {
        sent.push(body);
        if (sent.length === 1) throw new Refusal({ code: 'signup-invalid', fields });
        return confirmedReceipt;
      },
    });
    const element = await signup({ client });
    fillIn(element);
    await send(element);
    await appears(element, '.error-summary');
    expect(labelled(element, 'Saya setuju').checked).to.equal(false);
    labelled(element, 'Saya setuju').click();
    await send(element);
    await appears(element, '.code');
    expect(sent.map((body) => body.consent.version)).to.deep.equal(['acara-1', 'acara-2']);
  });
});

describe('payung-event-signup, with a form that holds', () => {
  it('sends what was typed, cleaned, with a key, and never a consent that was not given', async () => {
    const { sent, client } = recorder(accept);
    const element = await signup({ client });
    expect(labelled(element, 'Saya setuju').checked).to.equal(false);
    fillIn(element);
    type(element, 'Nama Anda', '  Siti   Aminah ');
    await send(element);
    await appears(element, '.code');
    expect(sent).to.have.length(1);
    expect(sent[0]!.event).to.equal(batik.id);
    expect(sent[0]!.key).to.match(/^[0-9a-f]{32}$/);
    expect(sent[0]!.body).to.deep.equal({
      name: 'Siti Aminah',
      contact: { kind: 'whatsapp', value: '+6281234567890' },
      answers: { kelas: 'batik', desa: 'Kepatihan', anak: 2, hadir: true },
      consent: { accepted: true, version: 'acara-1' },
      language: 'id',
    });
  });

  it('tells the page that somebody signed up, and not who', async () => {
    const element = await signup({ client: plainClient() });
    fillIn(element);
    const said = oneEvent(element, 'payung-signup-send') as Promise<CustomEvent<SignupSend>>;
    await send(element);
    const event = await said;
    expect(event.detail).to.deep.equal({ event: batik.id, status: 'confirmed' });
    expect(event.bubbles && event.composed).to.equal(true);
  });

  it('says that it is sending, on the button and to screen readers', async () => {
    const answer = held<Receipt>();
    const element = await signup({ client: plainClient({ send: () => answer.promise }) });
    fillIn(element);
    await send(element);
    await until(() => find(element, '[role="status"]').textContent === 'Mengirim…');
    expect(button(element, 'Mengirim…').getAttribute('aria-disabled')).to.equal('true');
    answer.resolve(confirmedReceipt);
    await appears(element, '.code');
  });

  it('says that the connection is slow when the answer takes long', async () => {
    const element = await signup({ client: plainClient({ send: neverAnswers }), slowAfterMs: 0 });
    fillIn(element);
    await send(element);
    await until(() => text(element, '.send').includes('Sambungan lambat, masih mengirim.'));
    expect(find(element, '[role="status"]').textContent).to.contain('Sambungan lambat');
  });

  it('sends a double click once, though both clicks arrive', async () => {
    const answer = held<Receipt>();
    const { sent, client } = recorder(() => answer.promise);
    const element = await signup({ client });
    fillIn(element);
    goOn(element);
    await appears(element, '.review');
    let clicks = 0;
    find(element, '.send .button').addEventListener('click', () => (clicks += 1));
    const sending = button(element, 'Kirim pendaftaran');
    sending.click();
    sending.click();
    await until(() => sent.length > 0);
    sending.click();
    answer.resolve(confirmedReceipt);
    await appears(element, '.code');
    expect(clicks).to.equal(3);
    expect(sent).to.have.length(1);
  });

  it('writes to an e-mail address when the person prefers it', async () => {
    const { sent, client } = recorder(accept);
    const element = await signup({ client });
    fillIn(element);
    labelled(element, 'Surel (e-mail)').click();
    await until(() => element.renderRoot.querySelector('[type="email"]'));
    expect(labelled(element, 'Alamat surel').autocomplete).to.equal('email');
    type(element, 'Alamat surel', 'siti@Contoh.ID');
    await send(element);
    await appears(element, '.code');
    expect(sent[0]!.body.contact).to.deep.equal({ kind: 'email', value: 'siti@contoh.id' });
  });

  it('sends the chosen time where there is a choice', async () => {
    const { sent, client } = recorder(accept);
    const element = await signup({ client, event: cookies.id });
    type(element, 'Nama Anda', 'Siti');
    type(element, 'Nomor WhatsApp', '081234567890');
    type(element, 'Desa atau kelurahan', 'Suko');
    labelled(element, 'Siang, pukul 13.00–16.00 WIB').click();
    labelled(element, 'Saya setuju').click();
    await send(element);
    await appears(element, '.code');
    expect(sent[0]!.body.session).to.equal('siang');
  });

  it('does not let people choose a full time where nobody may wait', async () => {
    const strict = { ...cookies, waitingList: false };
    const element = await signup({ client: plainClient({}, [strict]), event: cookies.id });
    expect(labelled(element, 'Pagi').disabled).to.equal(true);
    expect(labelled(element, 'Siang').disabled).to.equal(false);
  });
});

describe('payung-event-signup, when the server will not take it', () => {
  for (const [why, code] of [
    ['was used', 'idempotency-key-reused'],
    ['was taken back', 'signup-cancelled'],
  ] as const)
    it(`takes a new key after the server says that the old one ${why}`, async () => {
      const { sent, client } = recorder(refuse({ code }), accept);
      const element = await signup({ client });
      fillIn(element);
      await send(element);
      await appears(element, '.send [role="alert"]');
      await send(element);
      await appears(element, '.code');
      expect(sent[0]!.key).not.to.equal(sent[1]!.key);
    });

  it('turns into the form of the waiting list when the last seat went meanwhile', async () => {
    let asked = 0;
    const event = { ...waitingList, id: batik.id };
    const { sent, client } = recorder(
      refuse({ code: 'event-full', title: 'Acara sudah penuh', detail: 'Semua tempat terisi.' }),
      async () => ({ ...waitingReceipt, event }),
    );
    const element = await signup({
      client: { ...client, event: async () => (++asked === 1 ? batik : event) },
    });
    fillIn(element);
    await send(element);
    await until(() => find(element, '.sheet').textContent.includes('Formulir daftar tunggu'));
    expect(text(element, '.send')).to.contain('Acara sudah penuh');
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti Aminah');
    await send(element, 'Masuk daftar tunggu');
    await appears(element, '.code');
    expect(text(element, 'h2')).to.equal('Anda di daftar tunggu, urutan 8');
    expect(sent).to.have.length(2);
  });

  it('says that sign-up has closed when it closed meanwhile, and moves the focus there', async () => {
    let asked = 0;
    const { client } = recorder(refuse({ code: 'event-closed' }));
    const closed: EventDetail = { ...batik, status: 'closed' };
    const element = await signup({
      client: { ...client, event: async () => (++asked === 1 ? batik : closed) },
    });
    fillIn(element);
    await send(element);
    const reason = await appears(element, '.closed');
    expect(reason.textContent).to.contain('Pendaftaran sudah ditutup');
    await until(() => focused(element) === reason);
    expect(element.renderRoot.querySelector('form')).to.equal(null);
  });

  it('asks for another time when the chosen one is full', async () => {
    const { client } = recorder(
      refuse({ code: 'session-full', detail: 'Waktu ini penuh. Pilih waktu lain.' }),
    );
    const element = await signup({ client, event: cookies.id });
    type(element, 'Nama Anda', 'Siti');
    type(element, 'Nomor WhatsApp', '081234567890');
    type(element, 'Desa atau kelurahan', 'Suko');
    labelled(element, 'Siang').click();
    labelled(element, 'Saya setuju').click();
    await send(element);
    await appears(element, '.error-summary');
    expect(text(element, '[id="session-error"]')).to.equal('Waktu ini penuh. Pilih waktu lain.');
    expect(labelled(element, 'Siang').checked).to.equal(false);
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti');
  });
});

describe('payung-event-signup, in the waiting list', () => {
  it('says so before and after', async () => {
    const element = await signup({
      event: waitingList.id,
      client: plainClient({}, undefined, waitingReceipt),
    });
    expect(text(element, 'form')).to.contain('Formulir daftar tunggu');
    fillIn(element);
    const said = oneEvent(element, 'payung-signup-send') as Promise<CustomEvent<SignupSend>>;
    await send(element, 'Masuk daftar tunggu');
    expect((await said).detail.status).to.equal('waiting');
    await appears(element, '.code');
    expect(text(element, 'h2')).to.equal('Anda di daftar tunggu, urutan 8');
  });
});

describe('payung-event-signup, by keyboard alone', () => {
  it('is filled in and sent from the first field to the receipt', async () => {
    const { sent, client } = recorder(accept);
    const element = await signup({ client });
    const press = (key: string) => sendKeys({ press: key });
    const write = (words: string) => sendKeys({ type: words });
    const reach = async (control: HTMLElement, name: string) => {
      if (tabsThroughEverything) await press('Tab');
      else control.focus();
      await until(() => focused(element) === control, `the focus is not on ${name}`);
    };
    const reachField = (label: string) => reach(labelled(element, label), label);
    find(element, 'h2').focus();
    await reach(find(element, '.facts a'), 'the map link');
    await reachField('Nama Anda');
    await write('Siti Aminah');
    await reachField('WhatsApp');
    await reachField('Nomor WhatsApp');
    await write('0812 3456 7890');
    await reachField('Batik');
    await press(' ');
    await press('ArrowDown');
    await reachField('Desa atau kelurahan');
    await write('Kepatihan');
    await reachField('Jumlah anak yang ikut');
    await write('0');
    await reachField('Ya');
    await press(' ');
    await reachField('Usaha yang sedang dijalankan');
    await write('Warung');
    await press('Enter');
    await write('kopi');
    await reachField('Kebutuhan khusus');
    await reachField('Saya setuju');
    await press(' ');
    await reach(button(element, 'Lanjut, periksa isian'), 'the button that goes on');
    await press('Enter');
    await until(() => focused(element)?.id === 'review-title');
    for (const edit of element.renderRoot.querySelectorAll<HTMLElement>('.edit'))
      await reach(edit, 'a change');
    await reach(button(element, 'Kirim pendaftaran'), 'the button that sends');
    await press('Enter');
    await appears(element, '.code');
    expect(sent[0]!.body).to.deep.equal({
      name: 'Siti Aminah',
      contact: { kind: 'whatsapp', value: '+6281234567890' },
      answers: { kelas: 'pangan', desa: 'Kepatihan', anak: 0, hadir: true, cerita: 'Warung\nkopi' },
      consent: { accepted: true, version: 'acara-1' },
      language: 'id',
    });
    await until(() => focused(element) === find(element, 'h2'));
  });

  it('goes on with Enter in a field, and with Enter in a paragraph it does not', async () => {
    const { sent, client } = recorder(accept);
    const element = await signup({ client });
    fillIn(element);
    find(element, 'textarea').focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.have.length(0);
    expect(element.renderRoot.querySelector('.review')).to.equal(null);
    labelled(element, 'Nama Anda').focus();
    await sendKeys({ press: 'Enter' });
    await appears(element, '.review');
    button(element, 'Kirim pendaftaran').click();
    await appears(element, '.code');
    expect(sent).to.have.length(1);
  });
});
