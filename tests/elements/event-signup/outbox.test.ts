import { expect } from '@open-wc/testing';
import { type EventSignup, Refusal, type SignupClient } from '@payung/elements/event-signup';
import type { Receipt, SignupBody } from '@payung/signup';
import { batik, confirmedReceipt, cookies } from '@payung/stories/data/events';
import { plainClient } from '@payung/stories/data/plain-client';
import { waitBefore } from '../../../packages/elements/src/event-signup/backoff.ts';
import { keepWaiting, waitingFor } from '../../../packages/elements/src/event-signup/outbox.ts';
import { today } from '../../../packages/elements/src/today.ts';
import {
  appears,
  button,
  fillIn,
  find,
  focused,
  forgetEverything,
  held,
  labelled,
  send,
  signup,
  text,
  unreachable,
  until,
} from './person.ts';

interface Sent {
  readonly body: SignupBody;
  readonly key: string;
}

/** A server that writes down what comes; `answers` come in order, the last of them for ever. */
function server(...answers: (() => Promise<Receipt>)[]) {
  const sent: Sent[] = [];
  const withdrawn: string[] = [];
  const client: SignupClient = plainClient({
    send: (_event, body, key) => {
      sent.push({ body, key });
      return answers[Math.min(sent.length, answers.length) - 1]!();
    },
    withdraw: async (_event, key) => {
      withdrawn.push(key);
    },
  });
  return { sent, withdrawn, client };
}

const accept = async () => confirmedReceipt;
const never = 3_600_000;
const refuse = (problem: Refusal['problem'], retryAfter?: number) => () =>
  Promise.reject(new Refusal(problem, retryAfter));

/** Fills in the form, sends it over a line that is broken, and sees it wait. */
async function waiting(client: SignupClient, firstWaitMs = never): Promise<EventSignup> {
  const element = await signup({ client, firstWaitMs });
  fillIn(element);
  await send(element);
  await appears(element, '.waits');
  return element;
}

/** The page is left and opened again: nothing but what the browser keeps is there. */
async function reopened(
  before: EventSignup,
  client: SignupClient,
  settled = '.waits',
  firstWaitMs = never,
): Promise<EventSignup> {
  before.remove();
  return signup({ client, firstWaitMs }, settled);
}

const kept = () => waitingFor('');

beforeEach(forgetEverything);
afterEach(forgetEverything);

describe('waitBefore()', () => {
  const table: [number, number, number, number][] = [
    [1, 0, 0, 2_000],
    [2, 0, 0, 4_000],
    [5, 0, 0, 32_000],
    [6, 0, 0, 60_000],
    [400, 0, 0, 60_000],
    [1, 30, 0, 30_000],
    [6, 30, 0, 60_000],
    [1, 300, 0, 300_000],
    [1, 0, 1, 2_500],
    [1, 30, 1, 37_500],
  ];
  for (const [tries, asked, chance, expected] of table) {
    it(`is ${expected} ms after ${tries} tries, ${asked} s asked for and chance ${chance}`, () => {
      expect(waitBefore(tries, 2_000, asked, chance)).to.equal(expected);
    });
  }
});

describe('payung-event-signup, when the line breaks', () => {
  it('waits and sends the same by itself with the same key until it has the receipt', async () => {
    const { sent, client } = server(unreachable, unreachable, refuse({ code: 'internal' }), accept);
    const element = await signup({ client, firstWaitMs: 1 });
    fillIn(element);
    await send(element);
    await appears(element, '.code');
    expect(sent).to.have.length(4);
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
    expect(await kept()).to.deep.equal([]);
  });

  it('says that nothing is lost, why it waits and when it is tried again, and reads that once', async () => {
    const element = await waiting(server(unreachable).client, 40_000);
    expect(text(element, '.waits h3')).to.equal('Pendaftaran Anda menunggu sambungan');
    expect(text(element, '.waits')).to.contain('tersimpan di ponsel atau komputer ini');
    expect(text(element, '.waits .notice')).to.match(
      /^Server pendaftaran belum terjangkau\. Mencoba lagi dalam (4\d|50) detik\.$/,
    );
    await until(() => focused(element)?.id === 'waits-title');
    const read = find(element, '[role="status"]').textContent;
    expect(read).to.match(/belum terjangkau\. Mencoba lagi dalam (4\d|50) detik\.$/);
    const seconds = () => text(element, '.waits .notice');
    const before = seconds();
    await until(() => seconds() !== before, 'the seconds are counted down');
    expect(find(element, '[role="status"]').textContent).to.equal(read);
  });

  it('says the same in English', async () => {
    const element = await signup({ client: server(unreachable).client, firstWaitMs: never, lang: 'en' });
    const type = (label: string, value: string) => {
      labelled(element, label).value = value;
      labelled(element, label).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    type('Your name', 'Siti Aminah');
    type('WhatsApp number', '0812 3456 7890');
    labelled(element, 'Batik').click();
    type('Village', 'Kepatihan');
    type('Children coming along', '0');
    labelled(element, 'Yes').click();
    labelled(element, 'I agree').click();
    button(element, 'Continue and check').click();
    await appears(element, '.review');
    button(element, 'Send sign-up').click();
    await appears(element, '.waits');
    expect(text(element, '.waits')).to.contain('Your sign-up waits for a connection');
    expect(text(element, '.waits')).to.match(/Trying again in \d+ seconds\./);
  });

  it('tries at once when the person asks for it, and when the browser is online again', async () => {
    const { sent, client } = server(unreachable, unreachable, accept);
    const element = await waiting(client);
    button(element, 'Coba sekarang').click();
    await until(() => sent.length === 2);
    await until(() => text(element, '.waits .notice').includes('Mencoba lagi dalam'));
    dispatchEvent(new Event('online'));
    await appears(element, '.code');
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
  });

  it('waits as long as the server asks, whatever the browser and the person say', async () => {
    const busy = { code: 'busy', title: 'Sedang ramai', detail: 'Tunggu.' } as const;
    const { sent, client } = server(refuse(busy, 90), accept);
    const element = await waiting(client, 1);
    expect(text(element, '.waits .notice')).to.match(
      /^Sedang ramai\. Mencoba lagi dalam (9\d|1[01]\d) detik\.$/,
    );
    dispatchEvent(new Event('online'));
    expect(button(element, 'Coba sekarang').getAttribute('aria-disabled')).to.equal('true');
    button(element, 'Coba sekarang').click();
    expect(sent).to.have.length(1);
  });

  it('has written the sign-up down before it is first sent', async () => {
    const answer = held<Receipt>();
    const { sent, client } = server(() => answer.promise);
    const element = await signup({ client });
    fillIn(element);
    await send(element);
    await until(() => sent.length === 1);
    const [one] = await kept();
    expect(one).to.include({ key: sent[0]!.key, event: batik.id, since: today() });
    expect(one!.body).to.deep.equal(sent[0]!.body);
    answer.resolve(confirmedReceipt);
    await appears(element, '.code');
  });
});

describe('payung-event-signup, when the page is opened again while a sign-up waits', () => {
  it('still shows it waiting, and sends it with the same key and the same words', async () => {
    const { sent, client } = server(unreachable, unreachable, accept);
    const again = await reopened(await waiting(client), client);
    await until(() => sent.length === 2);
    expect(again.renderRoot.querySelector('form')).to.equal(null);
    dispatchEvent(new Event('online'));
    await appears(again, '.code');
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    expect(sent[2]!.body).to.deep.equal(sent[0]!.body);
    expect(await kept()).to.deep.equal([]);
  });

  it('calls nobody away from what they do elsewhere in the page, and tells it to screen readers', async () => {
    const { client } = server(unreachable, accept);
    const before = await waiting(client);
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    elsewhere.focus();
    const again = await reopened(before, client, '.code');
    expect(document.activeElement).to.equal(elsewhere);
    expect(find(again, '[role="status"]').textContent).to.equal(
      'Pendaftaran sudah terkirim. Buktinya ada di halaman ini.',
    );
    elsewhere.remove();
  });

  it('shows what waits also where the event cannot be loaded', async () => {
    const { client } = server(unreachable);
    const again = await reopened(await waiting(client), { ...client, event: unreachable });
    expect(text(again, '.waits')).to.contain(batik.title);
    expect(text(again, '.waits')).to.contain('Mencoba lagi dalam');
  });

  it('shows it where no event is named, and not on the form of another event', async () => {
    const { client } = server(unreachable);
    const before = await waiting(client);
    before.remove();
    const any = await signup({ client, event: '', firstWaitMs: never }, '.waits');
    expect(text(any, '.waits')).to.contain(batik.title);
    any.remove();
    const other = await signup({ client, event: cookies.id, firstWaitMs: never }, 'form');
    expect(other.renderRoot.querySelector('.waits')).to.equal(null);
  });

  it('puts what was typed back into the form when the server will not take it', async () => {
    const fields = [{ field: 'answers.anak', code: 'too-large', detail: 'Angka paling besar 1.' }] as const;
    const { client } = server(unreachable, refuse({ code: 'signup-invalid', fields }));
    const again = await reopened(await waiting(client), client, '.error-summary');
    expect(labelled(again, 'Nama Anda').value).to.equal('Siti Aminah');
    expect(labelled(again, 'Jumlah anak').value).to.equal('2');
    expect(labelled(again, 'Ya').checked).to.equal(true);
    expect(labelled(again, 'Batik').checked).to.equal(true);
    expect(text(again, '[id="answers.anak-error"]')).to.equal('Angka paling besar 1.');
    expect(await kept()).to.deep.equal([]);
  });

  it('deletes what nobody has sent for more than eight days, unsent', async () => {
    const { sent, client } = server(accept);
    const { body } = await waiting(server(unreachable).client).then(async (element) => {
      element.remove();
      return (await kept())[0]!;
    });
    const long = new Date(Date.parse(today()) - 9 * 86_400_000).toISOString().slice(0, 10);
    await forgetEverything();
    await keepWaiting({ key: 'k', api: '', event: batik.id, title: batik.title, since: long, body: body! });
    await signup({ client }, 'form');
    await until(async () => (await kept()).length === 0);
    expect(sent).to.deep.equal([]);
  });
});

describe('payung-event-signup, in two windows', () => {
  it('does not send again what the other one has sent or taken back, and says so', async () => {
    const { sent, client } = server(unreachable, accept);
    const element = await waiting(client);
    await forgetEverything();
    button(element, 'Coba sekarang').click();
    await until(() => text(element).includes('sudah dikirim atau ditarik kembali di jendela lain'));
    expect(sent).to.have.length(1);
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti Aminah');
  });

  it('sends the same key from both, so that the server gives one seat', async () => {
    const { sent, client } = server(unreachable, accept);
    const first = await waiting(client);
    const second = await signup({ client, firstWaitMs: never }, '.code');
    button(first, 'Coba sekarang').click();
    await until(() => text(first).includes('di jendela lain'));
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    second.remove();
  });
});

describe('payung-event-signup, when a waiting sign-up is taken back', () => {
  it('deletes it from the phone, tells the server, sends it no more, and keeps what is typed in the form', async () => {
    const { sent, withdrawn, client } = server(unreachable, accept);
    const element = await waiting(client);
    button(element, 'Tarik kembali').click();
    await until(() => text(element).includes('Pendaftaran ditarik kembali'));
    await until(() => withdrawn.length === 1);
    expect(withdrawn).to.deep.equal([sent[0]!.key]);
    await until(async () => (await kept()).length === 0);
    dispatchEvent(new Event('online'));
    expect(labelled(element, 'Nama Anda').value).to.equal('Siti Aminah');
    expect(sent).to.have.length(1);
    await send(element);
    await appears(element, '.code');
    expect(sent[1]!.key, 'a new sign-up').not.to.equal(sent[0]!.key);
  });

  it('tells the server later when it cannot be reached, and keeps nothing personal until then', async () => {
    const { sent, withdrawn, client } = server(unreachable);
    const element = await waiting({ ...client, withdraw: unreachable });
    button(element, 'Tarik kembali').click();
    await until(() => text(element).includes('Pendaftaran ditarik kembali'));
    expect(JSON.stringify(await kept())).not.to.match(/Siti|81234567890|Kepatihan/);
    const again = await reopened(element, client, 'form');
    await until(() => withdrawn.length === 1);
    expect(withdrawn[0]).to.equal(sent[0]!.key);
    await until(async () => (await kept()).length === 0);
    expect(again.renderRoot.querySelector('.waits')).to.equal(null);
    expect(sent).to.have.length(1);
  });
});

describe('payung-event-signup, without storage', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
  const instead = (get: () => unknown) =>
    Object.defineProperty(window, 'indexedDB', { configurable: true, get });
  afterEach(() => Object.defineProperty(window, 'indexedDB', real));

  it('waits in memory, says that the page must stay open, and sends', async () => {
    instead(() => {
      throw new DOMException('no origin', 'SecurityError');
    });
    const { sent, client } = server(unreachable, accept);
    const element = await waiting(client);
    expect(text(element, '.waits')).to.contain('Biarkan halaman ini terbuka');
    button(element, 'Coba sekarang').click();
    await appears(element, '.code');
    expect(sent[0]!.key).to.equal(sent[1]!.key);
  });

  it('waits for no database that does not answer', async () => {
    instead(() => ({ open: () => ({}), databases: async () => [] }));
    const { client } = server(accept);
    const element = await signup({ client });
    fillIn(element);
    await send(element);
    await appears(element, '.code');
  });
});
