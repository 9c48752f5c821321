import type { GeneralGroundWords } from './words.ts';

/** What all explanations share, in English. */
export const generalGrounds: GeneralGroundWords = {
  since: (day, until) => (until ? `from ${day} until ${until}` : `since ${day}`),
  article: (regulation, article) =>
    /^[\d(]/.test(article) ? `${regulation} article ${article}` : `${regulation} ${article}`,
  slice: (percent, upTo) => (upTo ? `${percent} up to ${upTo}` : `${percent} above`),
  source: 'Source',
  verify: 'to be verified',
};
