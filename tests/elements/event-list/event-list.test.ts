import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EventList, EventSelect } from '@payung/elements/event-list';
import '@payung/elements/event-list';
import { type EventSignup, Refusal, type SignupClient } from '@payung/elements/event-signup';
import type { EventSummary } from '@payung/signup';
import { batik, cancelled, confirmedReceipt, cookies, past, village13 } from '@payung/stories/data/events';
import { neverAnswers, plainClient } from '@payung/stories/data/plain-client';
import { today } from '../../../packages/elements/src/today.ts';
import { keepWaiting, waitingFor } from '../../../packages/elements/src/event-signup/outbox.ts';
import { forgetEverything, unreachable, until } from '../event-signup/person.ts';

interface Given {
  readonly client: SignupClient;
  readonly region?: string;
  readonly organizer?: string;
  readonly lang?: string;
  readonly api?: string;
}

async function list({
  client,
  region = '',
  organizer = '',
  lang = 'id',
  api = '',
}: Given): Promise<EventList> {
  return fixture<EventList>(
    html`<payung-event-list
      lang=${lang}
      region=${region}
      organizer=${organizer}
      api=${api}
      .client=${client}
    ></payung-event-list>`,
  );
}

async function shown(given: Given): Promise<EventList> {
  const element = await list(given);
  await until(() => element.renderRoot.querySelector('.event'), 'no event was shown');
  return element;
}

const titles = (element: EventList) =>
  [...element.renderRoot.querySelectorAll('h3')].map((title) => title.textContent);
const buttons = (element: EventList) => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.actions button'),
];
const text = (element: EventList, selector = '.body') =>
  element.renderRoot.querySelector<HTMLElement>(selector)!.innerText.replace(/\s+/g, ' ').trim();

async function opened(element: EventList, position = 0): Promise<EventSignup> {
  buttons(element)[position]!.click();
  await until(() => element.renderRoot.querySelector('payung-event-signup:defined'));
  const signup = element.renderRoot.querySelector<EventSignup>('.panel:not([hidden]) payung-event-signup')!;
  await until(() => signup.renderRoot.querySelector('form'), 'no form was shown');
  return signup;
}

beforeEach(forgetEverything);
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('payung-event-list', () => {
  it('lists what is coming, soonest first, without what is over', async () => {
    const element = await shown({ client: plainClient({}, [village13, past, cookies, batik]) });
    expect(titles(element)).to.deep.equal([batik.title, cookies.title, village13.title]);
  });

  it('says day, hours, place and seats of an event, and that it is a sample', async () => {
    const element = await shown({ client: plainClient({}, [village13]) });
    const event = text(element, '.event');
    for (const part of [
      'Sabtu, 24 Juli 2027, pukul 19.30–21.30 WITA',
      village13.place,
      'Masih ada 100 tempat',
    ]) {
      expect(event).to.contain(part);
    }
    expect(event).to.contain('Contoh');
  });

  it('invites to sign up where one can, and only to look where one cannot', async () => {
    const element = await shown({ client: plainClient({}, [batik, cancelled]) });
    expect(buttons(element).map((button) => button.textContent.trim())).to.deep.equal([
      'Lihat dan daftar',
      'Lihat rincian',
    ]);
  });

  it('says how many events there are to a screen reader', async () => {
    const element = await shown({ client: plainClient({}, [batik, cookies]) });
    expect(element.renderRoot.querySelector('[role="status"]')!.textContent).to.equal('2 acara.');
  });

  it('speaks English', async () => {
    const element = await shown({ lang: 'en', client: plainClient({}, [batik]) });
    expect(text(element, 'h2')).to.equal('Coming events');
    expect(buttons(element)[0]!.textContent.trim()).to.equal('See and sign up');
  });

  const filters: [string, string, object][] = [
    ['35', '', { region: '35' }],
    ['3510', 'village', { region: '3510', organizer: 'village' }],
    ['', '', {}],
    ['ID', '', {}],
    ['3', '', {}],
    ['banyuwangi', '', {}],
  ];
  for (const [region, organizer, asked] of filters) {
    it(`asks for ${JSON.stringify(asked)} with region “${region}” and organizer “${organizer}”`, async () => {
      const questions: unknown[] = [];
      const client = plainClient({
        events: async (filter) => {
          questions.push(filter);
          return [batik];
        },
      });
      await shown({ client, region, organizer });
      expect(questions).to.deep.equal([asked]);
    });
  }
});

describe('payung-event-list, opening an event', () => {
  it('shows its form in place and tells the page which', async () => {
    const element = await shown({ client: plainClient({}, [batik, cookies]) });
    const said = oneEvent(element, 'payung-event-select') as Promise<CustomEvent<EventSelect>>;
    const signup = await opened(element, 1);
    expect((await said).detail).to.deep.equal({ id: cookies.id });
    expect(signup.event).to.equal(cookies.id);
    expect(buttons(element)[1]!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('leaves the showing to a page that wants to do it itself', async () => {
    const element = await shown({ client: plainClient({}, [batik]) });
    element.addEventListener('payung-event-select', (event) => event.preventDefault());
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(buttons(element)[0]!.getAttribute('aria-expanded')).to.equal('false');
    expect(element.renderRoot.querySelector('payung-event-signup')).to.equal(null);
  });

  it('keeps what was typed when the event is closed and opened again', async () => {
    const element = await shown({ client: plainClient({}, [batik]) });
    const signup = await opened(element);
    const name = signup.renderRoot.querySelector<HTMLInputElement>('[name="name"]')!;
    name.value = 'Siti';
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(name.checkVisibility()).to.equal(false);
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(name.checkVisibility()).to.equal(true);
    expect(name.value).to.equal('Siti');
  });

  it('says nothing to the page when an event is closed', async () => {
    const element = await shown({ client: plainClient({}, [batik]) });
    await opened(element);
    let said = 0;
    element.addEventListener('payung-event-select', () => (said += 1));
    buttons(element)[0]!.click();
    expect(said).to.equal(0);
  });

  it('shows a receipt above the list when the page is opened with its link', async () => {
    history.replaceState(null, '', `#payung-receipt=${confirmedReceipt.secret}`);
    const element = await shown({ client: plainClient({}, [batik]) });
    await until(() => element.renderRoot.querySelector('payung-event-signup:defined'));
    const signup = element.renderRoot.querySelector<EventSignup>('payung-event-signup')!;
    await until(() => signup.shadowRoot?.querySelector('.code'));
    expect(titles(element)).to.deep.equal([batik.title]);
  });
});

describe('payung-event-list, without events to show', () => {
  it('says that there are none', async () => {
    const element = await list({ client: plainClient({}, []) });
    await until(() => text(element).includes('Belum ada acara'));
  });

  it('says that none are left when all are over', async () => {
    const element = await list({ client: plainClient({}, [past]) });
    await until(() => text(element).includes('Belum ada acara'));
  });

  it('says that it is loading and leaves the content of the page standing', async () => {
    const element = await fixture<EventList>(
      html`<payung-event-list .client=${plainClient({ events: neverAnswers })}>
        <a href="/acara">Acara</a>
      </payung-event-list>`,
    );
    expect(text(element)).to.contain('Memuat daftar acara…');
    expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('leaves the content of the page where it was and asks for no more room while it is loading', async () => {
    const above = await fixture<HTMLElement>(
      html`<div>
        <payung-event-list .client=${plainClient({ events: neverAnswers })}>
          <p style="block-size: 60em; margin: 0">Acara</p>
        </payung-event-list>
      </div>`,
    );
    const element = above.querySelector('payung-event-list')!;
    const body = () => element.renderRoot.querySelector('.body')?.textContent ?? '';
    await until(() => body().includes('Memuat daftar acara…'));
    const content = above.querySelector('p')!.getBoundingClientRect();
    expect(content.top).to.equal(above.getBoundingClientRect().top);
    expect(element.offsetHeight).to.equal(content.height);
    expect(element.renderRoot.querySelector('h2'), 'a title would move when the content goes').to.equal(null);
  });

  it('has its title while it is loading where nothing stands in the page', async () => {
    const element = await list({ client: plainClient({ events: neverAnswers }) });
    expect(text(element, 'h2')).to.equal('Acara mendatang');
  });

  it('does not bring the content of the page back when it loads again', async () => {
    const client = plainClient({}, [batik]);
    const element = await fixture<EventList>(
      html`<payung-event-list .client=${client}><a href="/acara">Acara</a></payung-event-list>`,
    );
    await until(() => element.renderRoot.querySelector('.event'));
    element.client = plainClient({ events: neverAnswers });
    await until(() => text(element).includes('Memuat daftar acara…'));
    expect(element.querySelector('a')!.offsetHeight).to.equal(0);
    expect(text(element, 'h2')).to.equal('Acara mendatang');
  });

  it('says that the server cannot be reached, and lists the events after another try', async () => {
    let tries = 0;
    const client = plainClient({
      events: async (): Promise<readonly EventSummary[]> => {
        if (++tries === 1) throw new TypeError('Failed to fetch');
        return [batik];
      },
    });
    const element = await list({ client });
    await until(() => element.renderRoot.querySelector('[role="alert"]'));
    expect(text(element)).to.contain('Belum tersambung ke server pendaftaran');
    element.renderRoot.querySelector<HTMLButtonElement>('.notice button')!.click();
    await until(() => element.renderRoot.querySelector('.event'));
    await until(() => element.shadowRoot!.activeElement?.tagName === 'H2');
  });

  it('says how long to wait when the server is busy', async () => {
    const client = plainClient({ events: () => Promise.reject(new Refusal({ code: 'busy' }, 7)) });
    const element = await list({ client });
    await until(() => element.renderRoot.querySelector('[role="alert"]'));
    expect(text(element)).to.contain(
      'Sedang ramai Tunggu sebentar, lalu coba lagi. Coba lagi dalam 7 detik.',
    );
  });
});

describe('payung-event-list, as a calendar', () => {
  it('leads to the same events as a calendar file, in the language of the reader', async () => {
    const api = 'https://payung.example/api';
    const element = await shown({
      client: plainClient(),
      api,
      region: '35',
      organizer: 'branch',
      lang: 'en',
    });
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('.calendar a')!;
    expect(link.href).to.equal(`${api}/events/calendar.ics?region=35&organizer=branch&lang=en`);
    expect(link.textContent).to.equal('All these events as a calendar (.ics)');
  });

  it('offers none where nobody knows the address of the server', async () => {
    const element = await shown({ client: plainClient() });
    expect(element.renderRoot.querySelector('.calendar')).to.equal(null);
  });
});

describe('payung-event-list, while a sign-up waits on the phone', () => {
  const body = {
    name: 'Siti Aminah',
    contact: { kind: 'whatsapp', value: '+6281234567890' },
    answers: { kelas: 'batik', desa: 'Kepatihan', anak: 2, hadir: true },
    consent: { version: 'acara-1', accepted: true },
    language: 'id',
  } as const;
  const signup = { key: 'k'.repeat(32), api: '', event: batik.id, title: batik.title, since: today(), body };

  it('shows it above the events and sends it, until there is a receipt', async () => {
    await keepWaiting(signup);
    const keys: string[] = [];
    const client = plainClient({
      send: async (_event, _body, key) => {
        keys.push(key);
        return confirmedReceipt;
      },
    });
    const element = await list({ client });
    const form = () => element.renderRoot.querySelector<EventSignup>('.card payung-event-signup');
    await until(() => form()?.renderRoot?.querySelector('.code'), 'no receipt was shown');
    expect(keys).to.deep.equal([signup.key]);
    expect(await waitingFor('')).to.deep.equal([]);
  });

  it('shows it whole, in the place of what stands in the page, while the list has not come yet', async () => {
    await keepWaiting(signup);
    const client = plainClient({ events: neverAnswers, event: unreachable, send: unreachable });
    const element = await fixture<EventList>(
      html`<payung-event-list .client=${client}>
        <p style="block-size: 60em; margin: 0">Acara</p>
      </payung-event-list>`,
    );
    const form = () => element.renderRoot.querySelector<EventSignup>('.card payung-event-signup');
    await until(() => form()?.renderRoot?.querySelector('.waits'), 'nothing waits');
    const root = element.renderRoot.querySelector('.root')!;
    expect(root.scrollHeight).to.equal(root.clientHeight);
    expect(root.clientHeight).to.be.greaterThan(form()!.offsetHeight);
    expect(element.querySelector('p')!.offsetHeight).to.equal(0);
  });

  it('shows it also where the list cannot be loaded', async () => {
    await keepWaiting(signup);
    const element = await list({
      client: plainClient({ events: unreachable, event: unreachable, send: unreachable }),
    });
    const form = () => element.renderRoot.querySelector<EventSignup>('.card payung-event-signup');
    await until(() => form()?.renderRoot?.querySelector('.waits'), 'nothing waits');
    expect(form()!.renderRoot.querySelector('.waits')!.textContent).to.contain(batik.title);
  });
});
