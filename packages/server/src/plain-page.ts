import type { Language } from '@payung/signup';
import { words as english } from './messages/en.ts';
import { words as indonesian } from './messages/id.ts';

/** The two pages the server makes itself. */
export type PlainPage = 'pageBroken' | 'pageMissing';

const statuses = { pageBroken: 500, pageMissing: 404 } as const;
const links = { pageBroken: '', pageMissing: '/' } as const;

/** A page of plain HTML that is readable without anything else: shown where the built pages fail or have nothing. */
export function plainPage(page: PlainPage, language: Language): Response {
  const { title, text, again } = (language === 'en' ? english : indonesian)[page];
  const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/plain.css">
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${links[page]}">${again}</a></p>
</html>
`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(html, { status: statuses[page], headers });
}
