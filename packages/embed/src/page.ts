import type { BuiltFiles } from './built-files.ts';
import { styleTag, type InPage } from './in-page.ts';
import { markup, type Markup } from './markup.ts';
import type { Widget } from './widgets.ts';

/** One frame page: which widget, with which attributes, and what stands in it until the widget is ready. */
export interface FramePage {
  readonly widget: Widget;
  readonly attributes: ReadonlyMap<string, string>;
  readonly language: 'id' | 'en';
  readonly title: string;
  readonly content: Markup;
  /** Whether the content is a picture that is to be seen first: modules asked for beside it would only slow it down. */
  readonly hasPicture: boolean;
  /** The style of the colours that somebody chose; ours without it. */
  readonly colours: InPage | undefined;
  /** Whether somebody wants to know what keeps the page from working (`periksa=1`). */
  readonly isExamined: boolean;
}

/** What the widget of a page asks for as soon as it runs: on its way before that, it is there when it is needed. */
function asked({ widget, attributes, language }: FramePage, { calculations }: BuiltFiles): readonly string[] {
  if (widget.name !== 'calculator') return [];
  const name = `${attributes.get('calculation') || 'contribution'}.${language}`;
  return calculations[attributes.get('answers') ? `${name}.answer` : name] ?? [];
}

/** The address of what the form of an event asks for as soon as it runs; undefined for any other page. */
export function fetchedFirst({ widget, attributes }: FramePage): string | undefined {
  const event = attributes.get('event') ?? '';
  return widget.name === 'event-signup' && /^[a-z0-9-]+$/.test(event) ? `/api/events/${event}` : undefined;
}

/** Every module that a page asks for, each once. */
export const modulesOf = (page: FramePage, files: BuiltFiles): readonly string[] => [
  ...new Set([...files.widgets[page.widget.name]!, ...asked(page, files)]),
];

/** The styles of a page. They stand in the page: words that wait for a file of styles are seen one round later. */
export const stylesOf = ({ hasPicture, colours }: FramePage, files: BuiltFiles): readonly InPage[] => [
  hasPicture ? files.mapStyle : files.style,
  ...(colours ? [colours] : []),
];

/**
 * The page as HTML: its content is readable before, and without, any script. Where it has a picture that is seen first, what lets the
 * picture answer is on its way beside it, and what the widget needs is asked for after it.
 */
export function framePage(page: FramePage, files: BuiltFiles): string {
  const { frame, begun, widgets } = files;
  const picture = markup`${preloads(begun)}<script type="module" src="${begun[0]}"></script>
`;
  const modules = markup`${preloads(modulesOf(page, files).filter((path) => !page.hasPicture || !begun.includes(path)))}<script type="module" src="${widgets[page.widget.name]![0]}"></script>
`;
  const first = fetchedFirst(page);
  const early = first ? markup`<link rel="preload" as="fetch" crossorigin href="${first}">\n` : '';
  const attributes = [...page.attributes].map(([name, value]) => markup` ${name}="${value}"`);
  const tag: Markup = { text: `payung-${page.widget.name}` };
  return markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${page.title} – Payung</title>
${stylesOf(page, files).map(styleTag)}${page.hasPicture ? picture : ''}${early}${page.hasPicture ? '' : modules}</head>
<body>
<main>
<h1 class="unseen">${page.title}</h1>
<${tag}${attributes}><div class="until-ready">${page.content}</div></${tag}>
</main>
<script>${{ text: frame.text }}</script>
${page.hasPicture ? modules : ''}${page.isExamined ? doctor : ''}</body>
</html>
`.text;
}

const doctor = markup`<script type="module" src="/v1/payung-periksa.js"></script>
`;

const preloads = (paths: readonly string[]): readonly Markup[] =>
  paths.map((path) => markup`<link rel="modulepreload" href="${path}">\n`);
