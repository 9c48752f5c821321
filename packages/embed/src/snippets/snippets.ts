import { markup, type Markup } from '../markup.ts';
import { roomOfFrame } from './room-of-frame.ts';

/** How a widget gets into a page; each suits other systems and other roles in them. */
export type SnippetForm = 'placeholder' | 'element' | 'frame' | 'link' | 'shortcode' | 'amp' | 'plain';

/** A widget that somebody wants in a page. */
export interface Embedding {
  /** Where Payung is: `https://payung.example`. */
  readonly site: string;
  /** The tag without `payung-`. */
  readonly widget: string;
  /** The one file of a version that never changes, for the tag; without it the newest. A placeholder needs the newest in any case. */
  readonly pinned?: { readonly path: string; readonly integrity: string } | undefined;
  /** Attributes of the tag, `lang` only where it is not Indonesian. */
  readonly settings: ReadonlyMap<string, string>;
  /** The chosen colour, six hexadecimal digits: for pages of ours and the plugin, which keep it readable on every ground. */
  readonly accent?: string | undefined;
  /** Custom properties of the tag, `--payung-color-accent` and its like. */
  readonly colours: ReadonlyMap<string, string>;
  /** One line that says what it is: the name of a frame. */
  readonly title: string;
  /** The same with what it tells, for who sees nothing else: `Pekerja … di Kabupaten Banyuwangi: 30% (Juli 2024, Jatim Times).` */
  readonly sentence: string;
  /** What still informs where scripts are stripped: a table, a worked example, a programme in words. */
  readonly content: Markup;
  /** Pixels, for what cannot follow its content. */
  readonly height: number;
  /** The block size that a page keeps before anything of ours is there, as CSS has it; nothing without it. */
  readonly room?: string | undefined;
}

/**
 * What to paste, in every form. None has a blank line, an inline script or a block inside our own tag: systems that rewrite
 * what is pasted would break it.
 */
export const snippets: Readonly<Record<SnippetForm, (embedding: Embedding) => string>> = {
  placeholder: (embedding) =>
    oneBlock(
      markup`${script(embedding)}
<div data-payung="${embedding.widget}"${settings(embedding, 'data-')}${style(embedding, 'min-height:')}>${embedding.content}<p>${link(embedding)}</p></div>`,
    ),
  element: (embedding) => {
    const tag: Markup = { text: `payung-${embedding.widget}` };
    return markup`${pinned(embedding) ?? script(embedding)}<${tag}${settings(embedding)}${style(embedding, 'display:block;min-block-size:')}>${toldLink(embedding)}</${tag}>`
      .text;
  },
  frame: (embedding) =>
    markup`<iframe src="${address(embedding, 'embed')}" title="${embedding.title}" width="100%" ${heightOf(embedding)} loading="lazy" allow="clipboard-write; fullscreen; web-share"></iframe><script type="module" src="${embedding.site}/v1/payung-frame.js"></script>`
      .text,
  link: (embedding) => address(embedding, 'w'),
  shortcode: (embedding) =>
    `[payung widget="${embedding.widget}"${coloured(embedding)
      .map(([name, value]) => ` ${name}="${plain(value)}"`)
      .join('')}]`,
  amp: (embedding) =>
    markup`<amp-iframe src="${address(embedding, 'embed')}" title="${embedding.title}" width="600" height="${embedding.height}" layout="responsive" frameborder="0" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"><p placeholder>${toldLink(embedding)}</p></amp-iframe>`
      .text,
  plain: (embedding) => oneBlock(markup`${embedding.content}<p>${link(embedding)}</p>`),
};

const script = ({ site }: Embedding): Markup =>
  markup`<script type="module" src="${site}/v1/payung.js"></script>`;

const pinned = ({ site, pinned }: Embedding): Markup | undefined =>
  pinned &&
  markup`<script type="module" src="${site}${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`;

const heightOf = ({ height, room }: Embedding): Markup =>
  room ? { text: roomOfFrame(room) } : markup`height="${height}"`;

const link = (embedding: Embedding): Markup =>
  markup`<a href="${address(embedding, 'w')}">${embedding.title}</a>`;

/** One inline sentence that informs where nothing else is left. */
const toldLink = (embedding: Embedding): Markup =>
  markup`<a href="${address(embedding, 'w')}">${embedding.sentence}</a>`;

/** The frame page of a widget, or the page that people open and share. */
function address(embedding: Embedding, kind: 'embed' | 'w'): string {
  const { site, widget } = embedding;
  const query = new URLSearchParams(coloured(embedding).map((pair) => [...pair])).toString();
  return `${site}/${kind}/${widget}${query && `?${query}`}`;
}

/** The settings and, where one is chosen, the colour, for who looks after its being read: our pages and the plugin. */
const coloured = ({ settings, accent }: Embedding): readonly (readonly [name: string, value: string])[] => [
  ...settings,
  ...(accent ? [['accent', accent] as const] : []),
];

const settings = ({ settings }: Embedding, prefix = ''): readonly Markup[] =>
  [...settings].map(([name, value]) => markup` ${{ text: prefix + name }}="${value}"`);

/** Colours, then the room in the form that suits: WordPress leaves an author `min-height`, and our tag is a block only once it is defined. */
function style({ colours, room }: Embedding, roomAs: string): Markup | undefined {
  const set = [...colours].map(([property, value]) => `${property}:${value}`);
  if (room) set.push(roomAs + room);
  return set.length > 0 ? markup` style="${set.join(';')}"` : undefined;
}

/** Quotes and brackets would end a shortcode early, or begin a tag. */
const plain = (value: string): string => value.replace(/["[\]<>]/g, '');

/** Without blank lines and line ends between tags: WordPress makes paragraphs of them. */
const oneBlock = ({ text }: Markup): string => text.replace(/\s*\n\s*/g, '\n').replace(/>\n</g, '><');
