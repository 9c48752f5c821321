import type { LaterWords } from './later-words.id.ts';

/** The words of what an explainer shows after the first sight, in English. */
export const laterWords: LaterWords = {
  ticked: (ready, all) => `${ready} of ${all} ready.`,
  source: 'Source',
  here: 'From this regency',
  province: 'From this province',
  elsewhere: 'There is no story from this place yet. These are from elsewhere.',
  since: 'Since',
  until: 'Until',
  amount: 'Value',
  onwards: 'onwards',
  wage: 'Your wage a month',
  wageHint: 'The numbers in this section follow the wage you write.',
  wageProblem: (example, used) =>
    `Write the monthly wage in digits, for example ${example}. The sums still use ${used}.`,
};
