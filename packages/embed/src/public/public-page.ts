import { markup, type Markup } from '../markup.ts';
import { generalShare, generalSharePath } from '../picture/share-answer.ts';
import { shareSize } from '../picture/share-picture.ts';
import { feedPath } from '../programmes/addresses.ts';
import type { Site } from '../programmes/site.ts';
import { wordsIn } from '../words.ts';

/** A page of its own that people open, share and print; `path` says what it shows in the shortest way. */
export interface PublicPage {
  readonly title: string;
  readonly description: string;
  readonly path: (language: 'id' | 'en') => string;
  readonly style: string;
  readonly content: Markup;
  /** What a link to it shows, 1200 by 630 pixels, and that in words; without it a picture that fits every page. */
  readonly picture?: { readonly path: string; readonly alt: string };
  /** What stands in the head besides. */
  readonly more?: Markup;
  readonly isForSearch: boolean;
}

/** The page as HTML that is whole without any script. */
export function publicPage(page: PublicPage, site: Site): string {
  const { language } = site.telling;
  const { title, style, content } = page;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Payung</title>
${meta(page, site)}<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
${page.more}<script type="module" src="${site.files.print[0]}"></script>
</head>
<body>
${content}</body>
</html>
`.text;
}

function meta(
  { title, description, path, picture, isForSearch }: PublicPage,
  { address, telling }: Site,
): Markup {
  const { language } = telling;
  const shown = picture ?? { path: generalSharePath(language), alt: generalShare(language).sentence };
  const url = address + path(language);
  const alternates = (['id', 'en'] as const).map(
    (other) => markup`<link rel="alternate" hreflang="${other}" href="${address}${path(other)}">\n`,
  );
  return markup`<meta name="description" content="${description}">
${isForSearch ? undefined : markup`<meta name="robots" content="noindex">\n`}<link rel="canonical" href="${url}">
${alternates}<link rel="alternate" type="application/atom+xml" href="${address}${feedPath(language)}" title="${wordsIn(language).feed.title}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:locale" content="${language === 'en' ? 'en_GB' : 'id_ID'}">
<meta property="og:site_name" content="Payung">
<meta property="og:image" content="${address}${shown.path}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${shareSize.width}">
<meta property="og:image:height" content="${shareSize.height}">
<meta property="og:image:alt" content="${shown.alt}">
<meta name="twitter:card" content="summary_large_image">
`;
}
