import type { GeneralWhyWords } from './words.ts';

/** What the results of all calculations share, in English. */
export const generalWhy: GeneralWhyWords = {
  payers: {
    employer: 'Employer',
    worker: 'Worker',
    self: 'You',
    donor: 'Donor',
    'state-budget': 'State or local budget',
    government: 'Central government',
    recomposition: 'Taken from other dues',
    participant: 'Participant',
    bpjs: 'BPJS Ketenagakerjaan',
  },
  units: { once: 'once', month: 'every month', total: 'sum over several years' },
  notices: {
    'to-verify': () => 'Some of the numbers still have to be checked against the text of the regulation.',
    'beyond-checked': (checkedUntil) =>
      `We last checked the rules on ${checkedUntil}. For later dates they may have changed.`,
  },
  knownSince: (day) => `This calculation is only possible for ${day} and later.`,
  lastKnown: (value, until) => `${value} (until ${until})`,
  validity: (from, until) => `These rules hold from ${from}${until && ` until ${until}`}.`,
  ineligible: 'Nothing is paid.',
  unknown: 'This cannot be worked out for this date.',
  forDay: (day) => `Worked out for ${day}.`,
  facts: 'Details',
  why: 'Why this much?',
  ruleSet: (version, checkedUntil) => `Rule set ${version}, checked until ${checkedUntil}.`,
};
