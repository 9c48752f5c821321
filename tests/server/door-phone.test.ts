import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { difference, serverMoment } from '../../packages/server/door/clock.ts';
import { codeIn, found } from '../../packages/server/door/find.ts';

describe('codeIn()', () => {
  const cases: readonly [string, string | undefined][] = [
    ['PYG-7K3F-Q2', 'PYG-7K3F-Q2'],
    [' pyg 7k3f q2 ', 'PYG-7K3F-Q2'],
    ['7k3fq2', 'PYG-7K3F-Q2'],
    ['7K3F–Q2', 'PYG-7K3F-Q2'],
    ['', undefined],
    ['7K3F-Q', undefined],
    ['PYG-7K3F-Q2X', undefined],
    ['PYG-0K3F-Q2', undefined],
    ['https://payung.example/#payung-receipt=7K3FQ2', undefined],
  ];
  for (const [written, code] of cases)
    it(`reads “${written}” as ${code ?? 'no code'}`, () => assert.equal(codeIn(written), code));
});

describe('found()', () => {
  const people = ['Siti Aminah', 'Nur ‘Aini', 'Renée Siahaan', 'Budi Santoso'].map((name, place) => ({
    name,
    code: `PYG-7K3F-Q${place + 2}`,
    status: 'confirmed' as const,
    here: {},
  }));
  const cases: readonly [string, readonly string[]][] = [
    ['', ['Budi Santoso', 'Nur ‘Aini', 'Renée Siahaan', 'Siti Aminah']],
    ['si', ['Renée Siahaan', 'Siti Aminah']],
    ['aminah SITI', ['Siti Aminah']],
    ['aini', ['Nur ‘Aini']],
    ['renee', ['Renée Siahaan']],
    ['7k3fq5', ['Budi Santoso']],
    ['q5', ['Budi Santoso']],
    ['zz', []],
  ];
  for (const [typed, names] of cases)
    it(`finds ${names.length} for “${typed}”`, () =>
      assert.deepEqual(
        found(people, typed).map(({ name }) => name),
        names,
      ));
});

describe('serverMoment()', () => {
  const spokeAt = '2026-11-21T02:00:00.000Z';
  const phone = Date.UTC(2019, 0, 1);
  const clock = difference(spokeAt, phone);
  const cases: readonly [string, number, string | undefined, string][] = [
    [
      'follows the clock of the server, wherever that of the phone is',
      phone + 90_000,
      undefined,
      '02:01:30.000',
    ],
    ['is never before they last spoke', phone - 90_000, undefined, '02:00:00.000'],
    [
      'is after the moment before, though the clock was set back',
      phone - 90_000,
      '02:05:00.000',
      '02:05:00.001',
    ],
    ['is after the moment before within a millisecond', phone, '02:00:00.000', '02:00:00.001'],
  ];
  for (const [name, now, last, expected] of cases)
    it(name, () => {
      const before = last && `2026-11-21T${last}Z`;
      assert.equal(serverMoment(clock, now, before), `2026-11-21T${expected}Z`);
    });
});
