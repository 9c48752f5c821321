import type { GeneralGroundWords } from './words.ts';

/** What all explanations share, in Indonesian. */
export const generalGrounds: GeneralGroundWords = {
  since: (day, until) => `sejak ${day}${until && ` sampai ${until}`}`,
  article: (regulation, article) =>
    /^[\d(]/.test(article) ? `${regulation} pasal ${article}` : `${regulation} ${article}`,
  slice: (percent, upTo) => (upTo ? `${percent} sampai ${upTo}` : `${percent} di atasnya`),
  source: 'Sumber',
  verify: 'perlu dicek',
};
