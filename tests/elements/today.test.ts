import { expect } from '@open-wc/testing';
import { today } from '@payung/elements/today';

describe('today()', () => {
  const table: [instant: string, day: string, fact: string][] = [
    ['2026-11-20T16:59:59Z', '2026-11-20', 'is the old day before midnight in Jakarta'],
    ['2026-11-20T17:00:00Z', '2026-11-21', 'is the new day from midnight in Jakarta'],
    ['2026-01-02T03:00:00Z', '2026-01-02', 'has two digits for day and month and four for the year'],
  ];
  for (const [instant, day, fact] of table) {
    it(fact, () => expect(today(new Date(instant))).to.equal(day));
  }
});
