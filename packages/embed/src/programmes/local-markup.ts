import type { LocalBranch, LocalScheme, loadLocalSchemes } from '@payung/programs';
import { formatDate } from '@payung/elements/format';
import { laterWordsIn } from '@payung/elements/program-explainer/later-words';
import { markup, type Markup } from '../markup.ts';
import { heading } from './block-markup.ts';

/** What is known of single regencies. */
export type Known = Awaited<ReturnType<typeof loadLocalSchemes>>;

/** The branch that the news named for a regency. */
export const branchOf = (region: string, { localBranches }: Known): LocalBranch | undefined =>
  localBranches.find(({ regions }) => regions.includes(region));

/** What the news told of a regency, in the words of the explainer; where nothing is known, that it is so. */
export function localMarkup(region: string, known: Known, language: 'id' | 'en', level: number): Markup {
  const words = laterWordsIn(language);
  const schemes = known.localSchemes.filter((scheme) => scheme.region === region);
  const branch = branchOf(region, known);
  const advice =
    schemes.length > 0 ? words.askWhether : words.noScheme(formatDate(known.localSchemesChecked, language));
  const list = schemes.map(
    (scheme) => markup`<li>${scheme.text[language]} ${toldBy(scheme, language)}</li>\n`,
  );
  return markup`${heading(level, words.local)}
${list.length > 0 ? markup`<ul>${list}</ul>\n` : undefined}<p>${advice}</p>
${branch && markup`<p>${words.branch(branch.name)} ${toldBy(branch, language)}</p>\n`}`;
}

const toldBy = ({ url, publisher, date }: LocalScheme | LocalBranch, language: 'id' | 'en'): Markup =>
  markup`(<a href="${url}">${publisher}</a>, ${formatDate(date, language)})`;
