import type { Vocabulary } from './group-budget.id.ts';
import type { Figures, WhyWords } from './words.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** Which months a relief holds in: every month, unless there is another reason besides or months without one. */
const relief =
  (whose: string) =>
  ({ result: { reasons, notices } }: Figures): string => {
    const isPartly = reasons.length > 1 || notices.some(({ code }) => code === 'relief-part-of-period');
    return `${isPartly ? 'Some months have' : 'Every month has'} the ${whose} for JKK and JKM.`;
  };

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
    'relief-covid': relief('pandemic relief'),
    'relief-transport': relief('relief of transport workers'),
    'relief-other': relief('relief of self-employed workers'),
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
