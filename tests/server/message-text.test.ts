import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageText, unknownPlaceholders } from '@payung/server/message-text';
import { sampleEvent } from './sample-event.ts';

type Parts = Parameters<typeof messageText>[1];

const textOf = (text: string, reader: Partial<Parts['reader']> = {}, event = sampleEvent()) =>
  messageText('receipt', {
    reader: { name: 'Siti', language: 'id', status: 'confirmed', code: 'PYG-7K3F-Q2', ...reader },
    event: { announcement: event },
    texts: { receipt: text },
  });

describe('messageText()', () => {
  it('fills in what stands in braces', () => {
    assert.equal(
      textOf('{nama}, {acara}, {lokasi}, {kode}, {bawa}, {kontak}, {penyelenggara}'),
      'Siti, Kelas (contoh), Balai desa, PYG-7K3F-Q2, KTP, Loket, Kantor cabang\n',
    );
  });

  it('leaves out a line that names something there is nothing of', () => {
    assert.equal(textOf('Kode: {kode}\nPeta: {peta}\nUrutan: {urutan}'), 'Kode: PYG-7K3F-Q2\n');
    assert.equal(textOf('Urutan: {urutan}', { place: 3 }), 'Urutan: 3\n');
  });

  it('names every session of a course, and the chosen one where one is chosen', () => {
    const sessions = [
      { id: 'a', start: '2027-03-23T08:00:00+07:00', end: '2027-03-23T10:00:00+07:00' },
      { id: 'b', start: '2027-03-24T13:00:00+07:00', end: '2027-03-24T15:00:00+07:00' },
    ];
    const [first, second] = [
      'Selasa, 23 Maret 2027, 08.00–10.00 WIB',
      'Rabu, 24 Maret 2027, 13.00–15.00 WIB',
    ];
    assert.equal(
      textOf('Waktu: {waktu}', {}, sampleEvent({ sessions })),
      `Waktu:\n- ${first}\n- ${second}\n`,
    );
    assert.equal(
      textOf('{waktu}', { session: 'b' }, sampleEvent({ sessions, sessionChoice: 'one' })),
      `${second}\n`,
    );
  });

  it('never reads what a person wrote as a template', () => {
    assert.equal(
      textOf('Halo {nama}, kode {kode}', { name: '{kode} {kontak}' }),
      'Halo {kode} {kontak}, kode PYG-7K3F-Q2\n',
    );
  });

  for (const name of [
    'Menang hadiah http://jahat.example',
    'klik jahat.example',
    'www jahat',
    'a'.repeat(61),
  ])
    it(`passes on no name that is an advertisement: ${name.slice(0, 30)}`, () => {
      assert.equal(textOf('Halo {nama},\n\nKode {kode}', { name }), 'Kode PYG-7K3F-Q2\n');
    });

  for (const name of ['Siti Aminah, S.Pd., M.Kom', 'dr.Budi', "Nur'aini", 'M. Yusuf', 'I Gusti Ngurah'])
    it(`greets ${name}`, () => assert.equal(textOf('Halo {nama},', { name }), `Halo ${name},\n`));
});

describe('unknownPlaceholders()', () => {
  it('names what means nothing', () => {
    assert.deepEqual(unknownPlaceholders('{nama} {Nama} {tautan} {} {kode}'), ['Nama', 'tautan', '']);
  });
});
