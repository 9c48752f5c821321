import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type EventSummary, parseEventDetail } from '@payung/signup';
import { readAnnouncements } from '@payung/server/announcements';
import { json, testApp } from './test-app.ts';

const events = await readAnnouncements(new URL('../../packages/server/seed/events.json', import.meta.url));
const summaries = async () => {
  const test = await testApp({ events });
  return (await json<{ events: EventSummary[] }>(test.get('/api/events'))).events;
};

describe('the sample events', () => {
  it('are fifteen, every one marked as a sample', () => {
    assert.equal(events.length, 15);
    for (const event of events) assert.equal(event.sample, true);
  });

  it('name a place on a map, an organiser and a regency, all of them', () => {
    for (const { mapUrl, place, organizer, region } of events) {
      assert.match(mapUrl ?? '', /^https:\/\//);
      assert.match(region, /^\d{4}$/);
      for (const text of [place, organizer.id, organizer.en]) assert.ok(text.length > 3);
    }
  });

  it('are in all three time zones and exercise every status but past', async () => {
    const list = await summaries();
    assert.equal(new Set(list.map(({ timeZone }) => timeZone)).size, 3);
    const counts = new Map<string, number>();
    for (const { status } of list) counts.set(status, (counts.get(status) ?? 0) + 1);
    assert.deepEqual(Object.fromEntries(counts), {
      open: 10,
      closed: 1,
      'not-open-yet': 1,
      cancelled: 1,
      full: 1,
      'waiting-list': 1,
    });
  });

  it('have every type of question, days to attend all, times to choose from, and one with few seats left', async () => {
    const types = new Set(events.flatMap(({ fields }) => fields.map(({ type }) => type)));
    assert.deepEqual([...types].sort(), ['choice', 'number', 'text', 'textarea', 'yes-no']);
    assert.ok(events.some(({ sessionChoice, sessions }) => sessionChoice === 'all' && sessions.length === 5));
    assert.ok(
      events.some(({ sessionChoice, sessions }) => sessionChoice === 'one' && sessions.length === 12),
    );
    assert.ok((await summaries()).some(({ seatsLeft }) => seatsLeft === 2));
  });

  it('never ask for an identity number, a wage or an illness', () => {
    const questions = events.flatMap(({ fields }) => fields.map(({ label }) => `${label.id} ${label.en}`));
    assert.doesNotMatch(
      questions.join('\n'),
      /\b(NIK|KTP|upah|gaji|penghasilan|penyakit|wage|salary|income|illness)\b/i,
    );
  });

  it('say in the consent when the data are deleted', () => {
    for (const { consent, deleteAfterDays } of events) {
      assert.ok(consent.text.id.includes(`${deleteAfterDays} hari sesudah acara`));
      assert.ok(consent.text.en.includes(`${deleteAfterDays} days after the event`));
    }
  });

  it('are read whole by the form package', async () => {
    const test = await testApp({ events });
    for (const { id } of events) {
      const detail = await test.event(id);
      assert.deepEqual(parseEventDetail(detail), detail);
    }
  });
});

describe('readAnnouncements()', () => {
  it('names every problem of every event in a broken file', async () => {
    const path = join(tmpdir(), `payung-events-${process.pid}.json`);
    writeFileSync(
      path,
      JSON.stringify([{ ...events[0], capacity: 0 }, events[1], { ...events[2], region: 'x' }]),
    );
    await assert.rejects(readAnnouncements(path), /event 0: capacity: [^]*event 2: region: /);
  });
});
