import { expect } from '@open-wc/testing';
import { Refusal } from '@payung/elements/event-signup';
import type { SignupBody } from '@payung/signup';
import { batik, confirmedReceipt, waitingList } from '@payung/stories/data/events';
import { plainClient } from '@payung/stories/data/plain-client';
import {
  appears,
  button,
  fillIn,
  find,
  focused,
  forgetEverything,
  goOn,
  labelled,
  send,
  signup,
  text,
  type,
  until,
} from './person.ts';

beforeEach(forgetEverything);
afterEach(forgetEverything);

/** A server that writes down the bodies it is sent. */
function recorder(own: Parameters<typeof plainClient>[0] = {}) {
  const sent: SignupBody[] = [];
  const client = plainClient({
    send: async (_event, body) => {
      sent.push(body);
      return confirmedReceipt;
    },
    ...own,
  });
  return { sent, client };
}

describe('payung-event-signup, before it is sent', () => {
  it('shows every answer with its purpose, and the words that are agreed to, and has sent nothing', async () => {
    const { sent, client } = recorder();
    const element = await signup({ client });
    fillIn(element);
    goOn(element);
    await appears(element, '.review');
    await until(() => focused(element)?.id === 'review-title');
    const lines = [...element.renderRoot.querySelectorAll('.lines > div')].map((line) => [
      line.querySelector('dt')!.textContent.trim(),
      line.querySelector('.value')!.textContent.trim(),
    ]);
    expect(lines).to.deep.equal([
      ['Nama Anda', 'Siti Aminah'],
      ['Nomor WhatsApp', '+6281234567890'],
      ['Pilihan kelas', 'Batik'],
      ['Desa atau kelurahan', 'Kepatihan'],
      ['Jumlah anak yang ikut', '2'],
      ['Bisa hadir tiga hari penuh?', 'Ya'],
    ]);
    expect(text(element, '.lines')).to.contain('Untuk apa: mengatur jemputan per desa');
    expect(text(element, '.review .consent')).to.contain(batik.consent.text.id);
    expect(sent).to.deep.equal([]);
  });

  it('leads from an answer back to its field, with everything still there', async () => {
    const { sent, client } = recorder();
    const element = await signup({ client });
    fillIn(element);
    goOn(element);
    await appears(element, '.review');
    find(element, '[aria-label="Ubah: Desa atau kelurahan"]').click();
    await until(() => focused(element)?.id === 'answers.desa');
    expect(labelled(element, 'Saya setuju').checked).to.equal(true);
    type(element, 'Desa atau kelurahan', 'Suko');
    await send(element);
    await appears(element, '.code');
    expect(sent.map(({ answers }) => answers['desa'])).to.deep.equal(['Suko']);
  });

  it('leads back to the form as a whole', async () => {
    const element = await signup({ client: plainClient() });
    fillIn(element);
    goOn(element);
    await appears(element, '.review');
    button(element, 'Kembali ke formulir').click();
    await until(() => focused(element)?.id === 'form-title');
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti Aminah');
  });

  it('offers the waiting list in its own words', async () => {
    const element = await signup({ event: waitingList.id, client: plainClient() });
    fillIn(element);
    goOn(element);
    await appears(element, '.review');
    expect(button(element, 'Masuk daftar tunggu').getAttribute('aria-disabled')).to.equal('false');
  });
});

describe('payung-event-signup, with what the page knows of the person', () => {
  const prefill =
    'name=Siti+Aminah&contact.value=0812+3456+7890&answers.desa=Suko&answers.kelas=batik&consent.accepted=true';

  it('fills it in, and never the consent', async () => {
    const element = await signup({ client: plainClient(), prefill });
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti Aminah');
    expect(labelled(element, 'Nomor WhatsApp').value).to.equal('0812 3456 7890');
    expect(labelled(element, 'Desa atau kelurahan').value).to.equal('Suko');
    expect(labelled(element, 'Batik').checked).to.equal(true);
    expect(labelled(element, 'Saya setuju').checked).to.equal(false);
  });

  it('writes over nothing that was typed, whenever it comes', async () => {
    const element = await signup({ client: plainClient() });
    type(element, 'Nama Anda', 'Sri');
    element.prefill = prefill;
    await element.updateComplete;
    expect(labelled(element, 'Nama Anda').value).to.equal('Sri');
    expect(labelled(element, 'Desa atau kelurahan').value).to.equal('Suko');
    type(element, 'Desa atau kelurahan', '');
    await element.updateComplete;
    expect(labelled(element, 'Desa atau kelurahan').value).to.equal('');
  });
});

describe('payung-event-signup, against programs', () => {
  it('has a field that nobody sees or reaches, whatever the page’s styles are, and sends what it holds', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { display: block !important; visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const { sent, client } = recorder();
      const element = await signup({ client });
      const trap = find<HTMLInputElement>(element, 'input[name="homepage"]');
      expect(trap.checkVisibility(), 'visible').to.equal(false);
      expect(trap.offsetHeight).to.equal(0);
      fillIn(element);
      await send(element);
      await appears(element, '.code');
      expect(sent[0]).not.to.have.property('homepage');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });

  it('sends what a program wrote there', async () => {
    const { sent, client } = recorder();
    const element = await signup({ client });
    fillIn(element);
    const trap = find<HTMLInputElement>(element, 'input[name="homepage"]');
    trap.value = 'https://spam.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await send(element);
    await appears(element, '.code');
    expect(sent[0]!.homepage).to.equal('https://spam.example');
  });
});

describe('payung-event-signup, with form tokens', () => {
  it('asks for one when somebody comes to the form, and carries it', async () => {
    const asked: (string | undefined)[] = [];
    const { sent, client } = recorder({
      formToken: async (_event, earlier) => {
        asked.push(earlier);
        return 'token-1';
      },
    });
    const element = await signup({ client });
    expect(asked).to.deep.equal([]);
    labelled(element, 'Nama Anda').focus();
    await until(() => asked.length === 1);
    fillIn(element);
    await send(element);
    await appears(element, '.code');
    expect(sent[0]!.formToken).to.equal('token-1');
    expect(asked).to.deep.equal([undefined]);
  });

  it('carries the one of its page, and makes it fresh once when it is over', async () => {
    const sent: SignupBody[] = [];
    const asked: (string | undefined)[] = [];
    const client = plainClient({
      formToken: async (_event, earlier) => {
        asked.push(earlier);
        return 'fresh';
      },
      send: async (_event, body) => {
        sent.push(body);
        if (body.formToken !== 'fresh') throw new Refusal({ code: 'form-token-needed' });
        return confirmedReceipt;
      },
    });
    const element = await signup({ client, formToken: 'of-the-page' });
    labelled(element, 'Nama Anda').focus();
    fillIn(element);
    await send(element);
    await appears(element, '.code');
    expect(sent.map(({ formToken }) => formToken)).to.deep.equal(['of-the-page', 'fresh']);
    expect(asked).to.deep.equal(['of-the-page']);
  });

  it('says at once that the page is the wrong one, and leads to the right one', async () => {
    const refusal = new Refusal({
      code: 'host-not-listed',
      title: 'Acara ini tidak menerima pendaftaran dari halaman ini',
      detail: 'Buka halaman acara di situs Payung.',
    });
    const { client } = recorder({ formToken: () => Promise.reject(refusal) });
    const element = await signup({ client });
    labelled(element, 'Nama Anda').focus();
    await appears(element, '.send [role="alert"]');
    expect(text(element, '.send')).to.contain('tidak menerima pendaftaran dari halaman ini');
    const link = find<HTMLAnchorElement>(element, '.send a');
    expect(link.textContent.trim()).to.equal('Buka halaman acara');
    expect(link.href).to.contain(`/embed/event-signup?event=${batik.id}`);
  });

  it('sends without one where none can be had', async () => {
    const { sent, client } = recorder({ formToken: () => Promise.reject(new TypeError('Failed to fetch')) });
    const element = await signup({ client });
    fillIn(element);
    await send(element);
    await appears(element, '.code');
    expect(sent[0]).not.to.have.property('formToken');
  });
});
