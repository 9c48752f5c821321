import { expect, fixture, html } from '@open-wc/testing';
import { type EventSignup, Refusal } from '@payung/elements/event-signup';
import type { EventDetail } from '@payung/signup';
import {
  batik,
  cancelled,
  closed,
  cookies,
  full,
  notOpenYet,
  past,
  village13,
} from '@payung/stories/data/events';
import { neverAnswers, plainClient } from '@payung/stories/data/plain-client';
import {
  appears,
  button,
  find,
  focused,
  forgetEverything,
  held,
  signup,
  text,
  unreachable,
  until,
} from './person.ts';

const unknownEvent = () => Promise.reject(new Refusal({ code: 'event-unknown' }));

// Firefox gives the pages of a test run one session storage, and with it the receipts of the file before.
beforeEach(forgetEverything);

describe('payung-event-signup, while the event is loading', () => {
  it('says so and leaves the content of the page standing', async () => {
    const element = await fixture<EventSignup>(
      html`<payung-event-signup event="x" .client=${plainClient({ event: neverAnswers })}>
        <a href="/acara">Daftar acara</a>
      </payung-event-signup>`,
    );
    expect(text(element)).to.contain('Memuat acara…');
    expect(find(element, '[role="status"]').textContent).to.equal('Memuat acara…');
    expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('does not bring the content of the page back when it loads again', async () => {
    const client = plainClient({ event: async (id) => (id === batik.id ? batik : neverAnswers()) });
    const element = await fixture<EventSignup>(
      html`<payung-event-signup event=${batik.id} .client=${client}>
        <a href="/acara">Daftar acara</a>
      </payung-event-signup>`,
    );
    await until(() => element.renderRoot.querySelector('form'));
    element.event = 'lain';
    await until(() => text(element).includes('Memuat acara…'));
    expect(element.querySelector('a')!.offsetHeight).to.equal(0);
    expect(element.offsetHeight).to.be.greaterThan(300);
  });

  it('gives the place of the content to the event when it is there', async () => {
    const answer = held<EventDetail>();
    const element = await fixture<EventSignup>(
      html`<payung-event-signup event="x" .client=${plainClient({ event: () => answer.promise })}>
        <a href="/acara">Daftar acara</a>
      </payung-event-signup>`,
    );
    answer.resolve(batik);
    await appears(element, 'h2');
    expect(element.querySelector('a')!.offsetHeight).to.equal(0);
    expect(find(element, '[role="status"]').textContent).to.equal('');
  });

  it('takes no focus when the event arrives', async () => {
    const element = await signup({ client: plainClient() });
    expect(focused(element)).to.equal(null);
  });

  it('is as tall as the screen of a phone from the start', async () => {
    const element = await fixture<EventSignup>(
      html`<payung-event-signup
        event="x"
        .client=${plainClient({ event: neverAnswers })}
      ></payung-event-signup>`,
    );
    expect(element.offsetHeight).to.be.greaterThan(700);
  });
});

describe('payung-event-signup, when the server cannot be reached', () => {
  it('says so in words and shows the event after another try', async () => {
    let tries = 0;
    const client = plainClient({ event: async () => (++tries === 1 ? unreachable() : batik) });
    const element = await signup({ client }, '[role="alert"]');
    expect(text(element, '[role="alert"]')).to.equal(
      'Belum tersambung ke server pendaftaran Periksa sambungan internet Anda, lalu coba lagi. Coba lagi',
    );
    button(element, 'Coba lagi').click();
    await appears(element, 'h2');
    await element.updateComplete;
    expect(text(element, 'h2')).to.equal(batik.title);
    expect(focused(element)).to.equal(find(element, 'h2'));
  });

  it('says how long to wait when the server is busy', async () => {
    const client = plainClient({
      event: () =>
        Promise.reject(new Refusal({ code: 'busy', title: 'Sedang ramai', detail: 'Tunggu.' }, 30)),
    });
    const element = await signup({ client }, '[role="alert"]');
    expect(text(element, '[role="alert"]')).to.contain('Sedang ramai Tunggu. Coba lagi dalam 30 detik.');
  });

  it('says minutes when the wait is long', async () => {
    const client = plainClient({ event: () => Promise.reject(new Refusal({ code: 'busy' }, 600)) });
    const element = await signup({ client }, '[role="alert"]');
    expect(text(element, '[role="alert"]')).to.contain('Coba lagi dalam 10 menit.');
  });

  it('says it in English to readers of English', async () => {
    const element = await signup(
      { lang: 'en', client: plainClient({ event: unreachable }) },
      '[role="alert"]',
    );
    expect(text(element)).to.contain('No connection to the sign-up server yet');
  });
});

describe('payung-event-signup, without a usable event', () => {
  it('offers the events that take sign-ups when none is named', async () => {
    const element = await signup({ event: '', client: plainClient() });
    expect(text(element, 'h2')).to.equal('Daftar ikut acara');
    const offered = [...element.renderRoot.querySelectorAll('.event strong')].map(
      (title) => title.textContent,
    );
    expect(offered).to.deep.equal([batik.title, cookies.title, village13.title, batik.title]);
  });

  it('opens the chosen event, moves the focus to its title, and leads back', async () => {
    const element = await signup({ event: '', client: plainClient() });
    find(element, '.events li:nth-child(2) button').click();
    await appears(element, 'form');
    expect(text(element, 'h2')).to.equal(cookies.title);
    expect(focused(element)).to.equal(find(element, 'h2'));
    button(element, '← Semua acara').click();
    await appears(element, '.events');
    expect(focused(element)).to.equal(find(element, 'h2'));
  });

  it('keeps what was typed while the person looks at another event', async () => {
    const element = await signup({ event: '', client: plainClient() });
    const visit = async (position: number) => {
      find(element, `.events li:nth-child(${position}) button`).click();
      await appears(element, 'form');
    };
    const leave = async () => {
      button(element, '← Semua acara').click();
      await appears(element, '.events');
    };
    await visit(1);
    const name = find<HTMLInputElement>(element, '[name="name"]');
    name.value = 'Siti';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await leave();
    await visit(2);
    expect(find<HTMLInputElement>(element, '[name="name"]').value).to.equal('');
    await leave();
    await visit(1);
    expect(find<HTMLInputElement>(element, '[name="name"]').value).to.equal('Siti');
  });

  it('says that no event is open when none is', async () => {
    const element = await signup({ event: '', client: plainClient({}, [closed]) });
    expect(text(element)).to.contain('Belum ada acara yang membuka pendaftaran.');
  });

  it('says that the event is unknown and offers others', async () => {
    const element = await signup({ event: 'salah', client: plainClient({ event: unknownEvent }) });
    expect(text(element, 'h2')).to.equal('Acara tidak ditemukan');
    expect(text(element)).to.contain('Acara lain yang membuka pendaftaran');
    expect(element.renderRoot.querySelectorAll('.event')).to.have.length(4);
  });

  it('shows the new event when the attribute changes', async () => {
    const element = await signup({ event: batik.id, client: plainClient() });
    element.event = cookies.id;
    await element.updateComplete;
    await appears(element, 'form');
    expect(text(element, 'h2')).to.equal(cookies.title);
  });
});

describe('payung-event-signup, for an event that takes no sign-ups', () => {
  const table: [string, EventDetail, string][] = [
    [
      'full without a waiting list',
      full,
      'Semua tempat sudah terisi dan acara ini tidak memakai daftar tunggu.',
    ],
    ['not open yet', notOpenYet, 'Formulir bisa diisi mulai Selasa, 1 Juni 2027 pukul 09.00 WITA.'],
    ['closed', closed, 'Pendaftaran sudah ditutup Sabtu, 20 Maret 2027 pukul 18.00 WITA.'],
    ['cancelled', cancelled, 'Acara ini dibatalkan oleh penyelenggara.'],
    ['past', past, 'Acara ini sudah selesai.'],
  ];
  for (const [name, event, reason] of table) {
    it(`says why instead of a form when it is ${name}`, async () => {
      const element = await signup({ event: event.id, client: plainClient() });
      expect(text(element, '.notice')).to.contain(reason);
      expect(element.renderRoot.querySelector('form')).to.equal(null);
      expect(text(element)).to.contain(event.place);
    });
  }
});

describe('payung-event-signup, showing an event', () => {
  it('says what, when, where, how many, what to bring, who pays and who asks', async () => {
    const element = await signup({ client: plainClient() });
    const shown = text(element, '.facts');
    for (const fact of [
      'Selasa, 23 Maret 2027, pukul 08.00–15.00 WIB',
      'Kamis, 25 Maret 2027, pukul 08.00–15.00 WIB',
      'Halaman kantor cabang',
      'Masih ada 12 tempat',
      'Kartu peserta dan alat tulis.',
      'Makan siang dan bahan dibayar penyelenggara.',
      'Tanpa anak tangga.',
      'Kantor cabang dan himpunan pengusaha muda',
      'telepon (0333) 555-0100',
    ]) {
      expect(shown).to.contain(fact);
    }
    expect(find<HTMLAnchorElement>(element, '.facts a').href).to.equal(batik.mapUrl);
  });

  it('marks an invented event as a sample', async () => {
    const element = await signup({ client: plainClient() });
    expect(text(element, '.badge')).to.equal('Contoh');
  });

  it('does not mark a real one', async () => {
    const real = { ...batik, sample: false };
    const element = await signup({ client: plainClient({}, [real]) });
    expect(element.renderRoot.querySelector('.badge')).to.equal(null);
  });

  it('speaks English, and keeps announced words marked as Indonesian', async () => {
    const element = await signup({ lang: 'en', client: plainClient() });
    expect(text(element, 'form h3')).to.equal('Sign-up form');
    expect(text(element, '.facts')).to.contain('08:00–15:00 WIB (UTC+7)');
    expect(find(element, 'h2').lang).to.equal('id');
  });

  it('changes its language without losing what was typed or the focus', async () => {
    const element = await signup({ client: plainClient() });
    const name = find<HTMLInputElement>(element, '[name="name"]');
    name.value = 'Siti';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    name.focus();
    element.lang = 'en';
    await until(() => text(element, 'form h3') === 'Sign-up form');
    expect(find<HTMLInputElement>(element, '[name="name"]').value).to.equal('Siti');
    expect(focused(element)).to.equal(name);
  });

  it('says nothing to the page by itself', async () => {
    const element = await signup({ client: plainClient() });
    let said = 0;
    element.addEventListener('payung-signup-send', () => (said += 1));
    element.event = cookies.id;
    await element.updateComplete;
    await appears(element, 'form');
    expect(said).to.equal(0);
  });
});
