import type { Words } from './words.id.ts';

/** Every word of the explainer that is not content of a programme, in English. */
export const words: Words = {
  others: 'Other programmes',
  waiting: 'Loading…',
  failed: 'This part could not be loaded. Check your internet connection.',
  retry: 'Try again',
  openAll: 'Open all',
  closeAll: 'Close all',
  calculate: 'Work it out yourself',
  closeCalculator: 'Close the calculator',
  facts: (on, checked) =>
    `Numbers for ${on}. Text checked on ${checked}. Not an official site of BPJS Ketenagakerjaan.`,
  printed: (day, address) => `Printed on ${day} from ${address}`,
  units: { months: 'month', years: 'year', children: 'child' },
  count: (count, unit) => `${count} ${count === 1 ? unit : unit === 'child' ? 'children' : `${unit}s`}`,
  ended: (day) => ` (last known on ${day})`,
  'not-yet': (day) => ` (only from ${day})`,
  open: 'a day not yet set',
};
