import type { ContentLanguage } from '@payung/programs';
import { markup, type Markup } from '../markup.ts';
import { feedPath, programmePath } from '../programmes/addresses.ts';
import { wordsIn } from '../words.ts';
import type { Entry } from './entry.ts';
import { lastingId } from './lasting-id.ts';

/** The entries as an Atom feed (RFC 4287), the youngest first. Ids do not name the site, so that a move makes no old news new. */
export async function atom(
  entries: readonly Entry[],
  language: ContentLanguage,
  address: string,
): Promise<string> {
  const { feed } = wordsIn(language);
  const inOrder = [...entries].sort((a, b) =>
    a.published < b.published ? 1 : a.published > b.published ? -1 : 0,
  );
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '1970-01-01';
  const written = await Promise.all(inOrder.map((entry) => entryXml(entry, language, address)));
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${await lastingId(`changes ${language}`)}</id>
<title>${feed.title}</title>
<subtitle>${feed.subtitle}</subtitle>
<updated>${moment(updated)}</updated>
<author><name>Payung</name></author>
<rights>CC BY 4.0</rights>
<link rel="self" type="application/atom+xml" href="${address}${feedPath(language)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${address}${programmePath('', language)}"/>
${written}</feed>
`.text;
}

/** A day of Western Indonesian Time as the instant it begins. */
const moment = (day: string): string => `${day}T00:00:00+07:00`;

async function entryXml(entry: Entry, language: ContentLanguage, address: string): Promise<Markup> {
  const { key, title, program, published, updated, page, text, content } = entry;
  return markup`<entry>
<id>${await lastingId(key)}</id>
<title>${title}</title>
<published>${moment(published)}</published>
<updated>${moment(updated)}</updated>
<category term="${program}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${address}${page}"/>
<link rel="related" type="text/html" hreflang="${language}" href="${address}${text}"/>
<content type="html">${content.text}</content>
</entry>
`;
}
