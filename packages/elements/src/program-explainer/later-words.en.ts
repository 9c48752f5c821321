import type { LaterWords } from './later-words.id.ts';

/** The words of what an explainer shows after the first sight, in English. */
export const laterWords: LaterWords = {
  ticked: (ready, all) => `${ready} of ${all} ready.`,
  source: 'Source',
  undated: 'undated',
  here: 'From this regency',
  province: 'From this province',
  elsewhere: 'There is no story from this place yet. These are from elsewhere.',
  whatsApp: 'Send by WhatsApp',
  print: 'Print this list',
  fullPage: 'Open the full page',
  papersOf: (title) => `Papers for ${title}`,
  byHand: {
    whatsApp: 'If WhatsApp does not open, copy this text.',
    print: 'This list cannot be printed from here. Copy its text.',
  },
  link: 'Copy the link to this section',
  copied: 'Link copied.',
  read: 'Read aloud',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  local: 'In this regency, according to the news',
  askWhether: 'Ask at the village office, or call 175, whether this still goes on.',
  noScheme: (day) =>
    `Up to ${day} we know of no scheme of this regency. Ask at the village office or the manpower office.`,
  branch: (name) => `The news names the ${name} branch. Its address and hours are on the official site.`,
  since: 'Since',
  until: 'Until',
  amount: 'Value',
  onwards: 'onwards',
  wage: 'Your wage a month',
  wageHint: 'The numbers in this section follow the wage you write.',
  wageProblem: (example, used) =>
    `Write the monthly wage in digits, for example ${example}. The sums still use ${used}.`,
};
