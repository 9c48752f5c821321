import { expect } from '@open-wc/testing';
import { batik, cookies, village13, waitingList } from '@payung/stories/data/events';
import type { EventStatus, TimeZone } from '@payung/signup';
import { Attempt, freshKey } from '../../../packages/elements/src/event-signup/attempt.ts';
import { eventWords as english } from '../../../packages/elements/src/event-signup/event-words.en.ts';
import { eventWords as words } from '../../../packages/elements/src/event-signup/event-words.id.ts';
import { isLocked } from '../../../packages/elements/src/event-signup/locked.ts';
import { receiptAddress } from '../../../packages/elements/src/event-signup/receipt-address.ts';
import { secretIn } from '../../../packages/elements/src/event-signup/receipt-secret.ts';
import { requestFrom } from '../../../packages/elements/src/event-signup/request.ts';
import { seatsText } from '../../../packages/elements/src/event-signup/seats.ts';
import { clockTime, eventWhen, momentText } from '../../../packages/elements/src/event-signup/when.ts';

describe('clockTime()', () => {
  const table: [string, TimeZone, string, string, string][] = [
    [
      'an hour with the offset of the zone',
      'Asia/Jakarta',
      '2027-03-23T08:00:00+07:00',
      '2027-03-23',
      '08:00',
    ],
    ['UTC, in the west', 'Asia/Jakarta', '2027-03-23T01:00:00Z', '2027-03-23', '08:00'],
    ['UTC, in the middle', 'Asia/Makassar', '2027-03-23T01:00:00Z', '2027-03-23', '09:00'],
    ['UTC, in the east', 'Asia/Jayapura', '2027-03-23T01:00:00Z', '2027-03-23', '10:00'],
    [
      'an evening in UTC that is the next day',
      'Asia/Jayapura',
      '2027-12-31T15:30:00Z',
      '2028-01-01',
      '00:30',
    ],
  ];
  for (const [name, zone, moment, day, hour] of table) {
    it(`reads ${name} as ${day} ${hour}`, () => {
      expect(clockTime(moment, zone)).to.deep.equal({ day, hour });
    });
  }

  it('agrees with the zone data of the browser', () => {
    const moment = '2027-06-30T16:45:00Z';
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const) {
      const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
      expect(clockTime(moment, zone).hour, zone).to.equal(format.format(Date.parse(moment)));
    }
  });
});

describe('eventWhen()', () => {
  it('says the first and the last day of several, and the hours once', () => {
    expect(eventWhen(batik, words, 'id')).to.equal(
      'Selasa, 23 – Kamis, 25 Maret 2027, pukul 08.00–15.00 WIB',
    );
  });

  it('says how many times there are to choose from', () => {
    expect(eventWhen(cookies, words, 'id')).to.equal('Rabu, 7 April 2027, 2 pilihan waktu');
  });

  it('names the zone of the place, not of the reader', () => {
    expect(eventWhen(village13, words, 'id')).to.equal('Sabtu, 24 Juli 2027, pukul 19.30–21.30 WITA');
  });

  it('writes hours and zone for readers of English', () => {
    expect(eventWhen(village13, english, 'en')).to.match(/24 July 2027, 19:30–21:30 WITA \(UTC\+8\)$/);
  });
});

describe('momentText()', () => {
  it('puts a moment in another offset onto the clock of the event', () => {
    expect(momentText('2027-06-01T00:00:00Z', 'Asia/Jayapura', words, 'id')).to.equal(
      'Selasa, 1 Juni 2027 pukul 09.00 WIT',
    );
  });
});

describe('seatsText()', () => {
  const table: [EventStatus, number, number | undefined, string][] = [
    ['open', 12, 0, 'Masih ada 12 tempat'],
    ['open', 6, 0, 'Masih ada 6 tempat'],
    ['open', 5, 0, 'Tinggal 5 tempat'],
    ['open', 1, 0, 'Tinggal 1 tempat'],
    ['waiting-list', 0, 7, 'Penuh, daftar tunggu dibuka (7 orang menunggu)'],
    ['waiting-list', 0, 0, 'Penuh, daftar tunggu dibuka'],
    ['full', 0, undefined, 'Penuh'],
    ['closed', 3, 0, 'Pendaftaran sudah ditutup'],
    ['cancelled', 3, 0, 'Dibatalkan'],
    ['past', 3, 0, 'Sudah lewat'],
    ['not-open-yet', 3, 0, 'Pendaftaran dibuka Minggu, 1 November 2026 pukul 08.00 WIB'],
  ];
  for (const [status, seatsLeft, waitingCount, expected] of table) {
    it(`of ${status} with ${seatsLeft} free is “${expected}”`, () => {
      const event = { ...batik, status, seatsLeft, ...(waitingCount !== undefined && { waitingCount }) };
      if (waitingCount === undefined) delete (event as { waitingCount?: number }).waitingCount;
      expect(seatsText(event, words, 'id')).to.equal(expected);
    });
  }

  it('knows one seat from several in English', () => {
    expect(seatsText({ ...batik, seatsLeft: 1 }, english, 'en')).to.equal('Only 1 seat left');
    expect(seatsText({ ...batik, seatsLeft: 2 }, english, 'en')).to.equal('Only 2 seats left');
  });
});

describe('requestFrom()', () => {
  it('leaves out what is empty and never agrees by itself', () => {
    expect(requestFrom({}, batik, 'id')).to.deep.equal({
      name: '',
      contact: { kind: 'whatsapp', value: '' },
      answers: {},
      consent: { version: 'acara-1', accepted: false },
      language: 'id',
    });
  });

  it('asks for a session only where one is chosen', () => {
    expect(requestFrom({}, cookies, 'id')).to.have.property('session', '');
    expect(requestFrom({}, waitingList, 'id')).not.to.have.property('session');
  });

  const numbers: [string, string | number][] = [
    ['3', 3],
    ['1.000', 1000],
    ['2,5', 2.5],
    ['1.5', 1.5],
    ['tiga', 'tiga'],
    ['-1', -1],
  ];
  for (const [typed, value] of numbers) {
    it(`reads the number “${typed}” as ${JSON.stringify(value)}`, () => {
      expect(requestFrom({ 'answers.anak': typed }, batik, 'id').answers).to.deep.equal({ anak: value });
    });
  }

  it('turns yes and no into true and false', () => {
    expect(requestFrom({ 'answers.hadir': 'yes' }, batik, 'id').answers).to.deep.equal({ hadir: true });
    expect(requestFrom({ 'answers.hadir': 'no' }, batik, 'id').answers).to.deep.equal({ hadir: false });
  });
});

describe('Attempt', () => {
  it('keeps its key while the content stays the same', () => {
    const attempt = new Attempt();
    expect(attempt.keyFor({ name: 'Siti' })).to.equal(attempt.keyFor({ name: 'Siti' }));
  });

  it('takes another key when the content changes, and when it is forgotten', () => {
    const attempt = new Attempt();
    const first = attempt.keyFor({ name: 'Siti' });
    const second = attempt.keyFor({ name: 'Sita' });
    expect(second).not.to.equal(first);
    attempt.forget();
    expect(attempt.keyFor({ name: 'Sita' })).not.to.equal(second);
  });

  it('makes keys that the server takes: letters and digits, 32 of them', () => {
    expect(freshKey()).to.match(/^[0-9a-f]{32}$/);
    expect(freshKey()).not.to.equal(freshKey());
  });
});

describe('receiptAddress()', () => {
  const full = 'https://payung.example/embed/event-signup?event=batik';
  const table: [string, string, string][] = [
    ['an article', 'https://berita.example/a?b=1', 'https://berita.example/a?b=1#payung-receipt=s3cret-key'],
    [
      'a page with a fragment',
      'https://berita.example/a#atas',
      'https://berita.example/a#payung-receipt=s3cret-key',
    ],
    ['a frame without an address', 'about:srcdoc', `${full}#payung-receipt=s3cret-key`],
  ];
  for (const [name, page, expected] of table) {
    it(`leads to the receipt on ${name}`, () => {
      const address = receiptAddress(page, full, 's3cret-key');
      expect(address).to.equal(expected);
      expect(secretIn(new URL(address).hash)).to.equal('s3cret-key');
    });
  }
});

describe('secretIn()', () => {
  for (const hash of [
    '',
    '#',
    '#atas',
    '#payung-receipt=',
    '#payung-receipt=<script>',
    '#x&payung-receipt=abcdefgh',
  ]) {
    it(`finds no secret in “${hash}”`, () => {
      expect(secretIn(hash)).to.equal(undefined);
    });
  }
});

describe('isLocked()', () => {
  it('is true only for a frame without an origin of its own', () => {
    expect(isLocked('null')).to.equal(true);
    expect(isLocked('https://payung.example')).to.equal(false);
  });
});
