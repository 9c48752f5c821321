import { css, html, render } from 'lit';
import { printPage } from '../calculator/share/saving.ts';
import { formatDate } from '../format.ts';
import { today } from '../today.ts';
import type { TextPage } from './block-view.ts';
import type { PapersSheet } from './papers.ts';

// Colours and font are those of paper, not of the page.
const sheetStyle = css`
  article {
    all: initial;
    display: block;
    font: 12pt/1.5 sans-serif;
    color: #000;
  }

  h1 {
    font-size: 1.3em;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    gap: 0.75em;
    padding-block: 0.4em;
    border-block-end: 1px solid #999;
  }

  p {
    overflow-wrap: anywhere;
    font-size: 0.85em;
  }
`;

const mark = 'data-payung-sheet';
const alone = `[${mark}] { display: none !important; }
@media print { body > :not([${mark}]) { display: none !important; } [${mark}] { display: block !important; } }`;

/**
 * Prints a list of papers alone, whatever else stands in the page; says whether the browser began to. What is put into the page for that is
 * never seen on a screen, and is taken away when the printing is over.
 */
export function printPapers(sheet: PapersSheet, { language, words }: TextPage): boolean {
  const place = document.createElement('div');
  place.setAttribute(mark, '');
  place.lang = language;
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetStyle.styleSheet!];
  render(
    html`<article>
      <h1>${sheet.title}</h1>
      <ul>
        ${sheet.papers.map(({ text, isReady }) => html`<li><span>${isReady ? '☑' : '☐'}</span>${text}</li>`)}
      </ul>
      <p>${words.printed(formatDate(today(), language), sheet.address)}</p>
    </article>`,
    root,
  );
  document.body.append(place);
  const style = new CSSStyleSheet();
  style.replaceSync(alone);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  const tidy = (): void => {
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
  };
  addEventListener('afterprint', tidy, { once: true });
  return printPage();
}
