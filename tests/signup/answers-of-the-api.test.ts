import { expect } from '@open-wc/testing';
import {
  type Announcement,
  mayTryAgain,
  parseAnnouncement,
  parseEventDetail,
  parseEventList,
  parseProblem,
  parseReceipt,
  refusalCodes,
} from '@payung/signup';
import { everyField } from './form.ts';

const words = { id: 'kata', en: 'word' };
const announcement: Announcement = {
  id: 'kelas',
  title: 'Kelas',
  description: words,
  organizer: words,
  organizers: ['branch'],
  region: '3510',
  place: 'Balai desa',
  timeZone: 'Asia/Jakarta',
  sessions: [{ id: 'pagi', start: '2027-03-23T08:00:00+07:00', end: '2027-03-23T15:00:00+07:00' }],
  sessionChoice: 'all',
  capacity: 20,
  waitingList: true,
  opens: '2026-11-01T08:00:00+07:00',
  closes: '2027-03-20T15:00:00+07:00',
  cancelled: false,
  sample: true,
  fields: everyField,
  consent: { version: '2026-11', text: words },
  contactNote: words,
  bring: words,
  cost: words,
  spoken: words,
  access: words,
  privacy: words,
  deleteAfterDays: 30,
};
const detail = { ...announcement, seatsLeft: 3, waitingCount: 0, status: 'open' };

describe('parseEventDetail()', () => {
  it('reads an event of every field type', () => {
    expect(parseEventDetail(detail)).to.deep.equal(detail);
  });

  it('drops what a newer server adds', () => {
    expect(parseEventDetail({ ...detail, photo: 'x' })).to.deep.equal(detail);
  });

  const wrong: readonly [string, object][] = [
    ['a region of two digits', { region: '35' }],
    ['no session', { sessions: [] }],
    ['negative seats', { seatsLeft: -1 }],
    ['an unknown status', { status: 'maybe' }],
    ['an unknown zone', { timeZone: 'Europe/London' }],
    ['a map address that is a script', { mapUrl: 'javascript:alert(1)' }],
    ['a day without an hour', { opens: '2026-11-01' }],
    ['a field of an unknown type', { fields: [{ ...everyField[0], type: 'file' }] }],
    ['a text in one language', { bring: { id: 'KTP' } }],
  ];
  for (const [name, changed] of wrong) {
    it(`is undefined for ${name}`, () => {
      expect(parseEventDetail({ ...detail, ...changed })).to.equal(undefined);
    });
  }

  it('is undefined for whatever else answers', () => {
    for (const other of [undefined, null, '<html>', 7, [], {}])
      expect(parseEventDetail(other)).to.equal(undefined);
  });
});

describe('parseEventList()', () => {
  it('reads the summaries', () => {
    expect(parseEventList({ events: [detail] })).to.have.length(1);
    expect(parseEventList({ events: [] })).to.deep.equal([]);
  });

  it('is undefined when one is broken', () => {
    expect(parseEventList({ events: [detail, {}] })).to.equal(undefined);
    expect(parseEventList([detail])).to.equal(undefined);
  });
});

describe('parseReceipt()', () => {
  const event = parseEventList({ events: [detail] })![0];
  const receipt = {
    code: 'PYG-7K3F-Q2',
    secret: 'x'.repeat(43),
    status: 'waiting',
    place: 2,
    event,
    name: 'Siti',
    createdAt: '2026-11-20T03:00:00.000Z',
  };

  it('reads a place on the waiting list', () => {
    expect(parseReceipt(receipt)).to.deep.equal(receipt);
  });

  it('is undefined for place 0 or an unknown status', () => {
    expect(parseReceipt({ ...receipt, place: 0 })).to.equal(undefined);
    expect(parseReceipt({ ...receipt, status: 'maybe' })).to.equal(undefined);
  });
});

describe('parseProblem()', () => {
  const problem = {
    type: 'about:payung/event-full',
    title: 'Penuh',
    status: 409,
    detail: 'Penuh.',
    code: 'event-full',
  };

  it('reads a refusal with and without fields', () => {
    const fields = [{ field: 'name', code: 'too-short', limit: 2, detail: 'Pendek.' }];
    expect(parseProblem(problem)).to.deep.equal(problem);
    expect(parseProblem({ ...problem, fields })).to.deep.equal({ ...problem, fields });
  });

  it('is undefined for the page of a proxy or an unknown code', () => {
    expect(parseProblem('<html>')).to.equal(undefined);
    expect(parseProblem({ ...problem, code: 'teapot' })).to.equal(undefined);
  });
});

describe('mayTryAgain()', () => {
  it('is true only when the server itself failed, was busy or full, or something came too fast, too slowly or too often', () => {
    const again = refusalCodes.filter((code) => mayTryAgain({ code }));
    expect(again).to.deep.equal([
      'form-too-fast',
      'too-many-requests',
      'request-too-slow',
      'busy',
      'storage-full',
      'internal',
    ]);
  });
});

describe('parseAnnouncement()', () => {
  const session = announcement.sessions[0]!;
  const of = (changed: object) => {
    const parsed = parseAnnouncement({ ...announcement, ...changed });
    return parsed.ok ? [] : parsed.problems;
  };

  it('takes an event to which nothing can be objected', () => {
    expect(parseAnnouncement(announcement)).to.deep.equal({ ok: true, value: announcement });
  });

  const wrong: readonly [string, object, string][] = [
    [
      'an offset of another zone',
      { timeZone: 'Asia/Makassar' },
      'sessions.0: the offset of Asia/Makassar is +08:00',
    ],
    [
      'an end before the start',
      { sessions: [{ ...session, end: session.start }] },
      'sessions.0: ends before it starts',
    ],
    ['two sessions of one id', { sessions: [session, session] }, 'sessions: two have the same id'],
    ['two fields of one name', { fields: [everyField[0], everyField[0]] }, 'fields: two have the same name'],
    ['closing before opening', { opens: announcement.closes }, 'closes: before it opens'],
    ['closing after the event', { closes: '2027-04-01T00:00:00+07:00' }, 'closes: after the last session'],
    [
      'seats of a session nobody chooses',
      { sessions: [{ ...session, capacity: 20 }] },
      'sessions: seats of their own need a choice of one',
    ],
    [
      'more seats in the sessions than in the event',
      { sessionChoice: 'one', sessions: [{ ...session, capacity: 21 }] },
      'capacity: the sessions have 21 seats together',
    ],
    ['a day that no month has', { closes: '2027-02-30T15:00:00+07:00' }, 'closes: no such day'],
    ['more reserved seats than seats', { reserved: 21 }, 'reserved: more than the capacity'],
  ];
  for (const [name, changed, problem] of wrong) {
    it(`objects to ${name}`, () => {
      expect(of(changed)).to.deep.equal([problem]);
    });
  }

  it('objects to a misspelt key', () => {
    expect(of({ capasity: 20 })[0]).to.match(/^capasity: /);
  });
});
