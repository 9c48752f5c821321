import type { Vocabulary } from './group-budget.id.ts';
import type { Figures, WhyWords } from './words.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** The months that one relief holds in: every month, unless another one or none holds in some of them. */
const relieved = ({ result: { notices } }: Figures): string =>
  notices.some(
    ({ code, parameters }) =>
      code === 'relief-part-of-period' || (code === 'relief-applied' && parameters.length > 1),
  )
    ? 'Some months have'
    : 'Every month has';

/** What a result says and why, in English. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) => {
    const saving = result.totals.saving ? ` A relief has already saved ${total('saving')}.` : '';
    const { length } = result.lines;
    return `It costs ${total('total')} for ${length} ${length === 1 ? 'month' : 'months'}, or ${total('perPerson')} a person.${saving}`;
  },
  lines: {
    month: (month) => `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
  },
  totals: {
    accident: 'Work accident (JKK)',
    death: 'Death (JKM)',
    oldAge: 'Old-age savings (JHT)',
    perPerson: 'One person, all months',
    total: 'All together',
    saving: 'Saved by the relief',
    balanceDue: 'Still to be paid',
    credit: 'Paid too much',
  },
  facts: {},
  reasons: {
    'no-parameter': 'We do not know the rules for this month.',
    'relief-covid': (figures) => `${relieved(figures)} the pandemic relief for JKK and JKM.`,
    'relief-transport': (figures) => `${relieved(figures)} the relief of transport workers for JKK and JKM.`,
    'relief-other': (figures) => `${relieved(figures)} the relief of self-employed workers for JKK and JKM.`,
    'relief-excluded-state-budget': 'Dues paid from the state or a local budget get no relief.',
  },
  notices: {
    'cover-stops-with-payment':
      'Protection ends when the dues are no longer paid. Tell the workers before that happens.',
    'relief-applied': 'The relief has been counted. Benefits are not reduced.',
    'relief-part-of-period': 'The relief holds in some of the months only, so months cost different amounts.',
  },
  later: (checkedUntil) => `Months after ${checkedUntil} are worked out by the rules that are known now.`,
  payers: { self: 'The workers' },
  units: { month: '' },
};
