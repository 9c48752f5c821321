import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';

type Language = 'id' | 'en';

/** The line above a public page: back to the portal, and the same page in the other language. */
export function topBar(language: Language, path: (language: Language) => string): Markup {
  const other = language === 'en' ? 'id' : 'en';
  return markup`<header class="top"><a class="brand" href="/">Payung</a> <a href="${path(other)}" hreflang="${other}" lang="${other}">${wordsIn(language).page.otherLanguage}</a></header>
`;
}
