import { pensionLetter } from './pension-letter.en.ts';
import type { ParameterWords } from './parameter-words.ts';

/** What lists of parameters say, in English. */
export const parameterWords: ParameterWords = {
  keys: { contributionMonth: 'contribution month', eventDate: 'event date', paymentDate: 'payment date' },
  confidence: { high: 'certain', medium: 'to be verified in the regulation' },
  period: (from, until) => (until ? `${from} – ${until}` : `since ${from}`),
  decidedBy: (key) => `by ${key}`,
  told: {
    'jht.housing.purchase': 'Limit of a loan to buy a home',
    'jht.housing.down-payment': 'Limit of a loan for a down payment',
    'jht.housing.renovation': 'Limit of a loan to renovate',
    'jht.housing.purchase-years': 'Longest time to pay a home back',
    'jht.housing.renovation-years': 'Longest time to pay a renovation back',
    'jht.housing.member-years': 'Membership needed for a housing loan',
  },
  list: 'All parameters by their end',
  ends: (day) => `Ends ${day}`,
  open: 'No end',
  yearly: 'renewed yearly',
  hasNext: 'the value after it is known',
  due: (on) => `To be renewed, seen from ${on}:`,
  ending: (on) => `Ending soon, seen from ${on} (nothing to do):`,
  quiet: (on, days) => `Seen from ${on}, nothing that is renewed yearly ends within ${days} days.`,
  daysLeft: (days) => {
    if (days === 0) return 'today is the last day';
    const count = Math.abs(days);
    const text = count === 1 ? '1 day' : `${count} days`;
    return days > 0 ? `${text} left` : `ended ${text} ago`;
  },
  lastValue: (value) => `Last value: ${value}.`,
  whereToLook: (where) => `Where to look: ${where}`,
  renewals: {
    'jp.ceiling': `${pensionLetter} The wage ceiling follows the growth of the economy.`,
    'jp.floor': `${pensionLetter} The least pension follows prices.`,
    'jp.cap': `${pensionLetter} The most pension follows prices.`,
  },
};
