/**
 * The one script a page includes: it finds our tags and placeholders, also those added later, and imports only the modules of these tags,
 * each when its tag comes near the viewport. It has no dependency, keeps no state on the page and may be included twice.
 */
/** Of each tag its module and those it imports, by their names in the folder of assets. */
declare const WIDGET_FILES: Record<string, readonly string[]>;
/** What a placeholder may set, with spaces between. Nothing else: whoever may write `data-…` into a page may not always write handlers. */
declare const WIDGET_ATTRIBUTES: string;
/** The hash that the files of all calculations share. */
declare const CALCULATION_HASH: string;

const widgets = WIDGET_FILES;

const tags = Object.keys(widgets).join();

const fetched = (path: string) => import(/* @vite-ignore */ new URL(path, import.meta.url).href);

const load = (element: HTMLElement) => {
  near.unobserve(element);
  [...widgets[element.localName]!, ...calculationOf(element)].forEach((name, place) => {
    fetched(`../assets/${name}.js`).catch((error: unknown) => {
      // What it imports fails with it.
      if (place) return;
      // The room goes back, that of a placeholder too.
      for (const box of [element, element.closest<HTMLElement>('[data-payung]')])
        if (box) box.style.minHeight = '0';
      console.warn(`<${element.localName}> stays as it is.`, error);
      addEventListener('online', () => load(element), { once: true });
    });
  });
};

/** What a calculator will ask for once it runs: asked for now, it arrives together with it. A failure is the calculator's to tell. */
const calculationOf = (element: Element): string[] => {
  // Without any it is tested as the word `undefined`, which is not English.
  const isEnglish = /^en\b/i.test(element.closest<HTMLElement>('[lang]')?.lang as string);
  const name = element.getAttribute('calculation') || 'contribution';
  return CALCULATION_HASH && element.localName.endsWith('calculator') && /^[a-z-]+$/.test(name)
    ? [`${name}.${isEnglish ? 'en' : 'id'}-${CALCULATION_HASH}`]
    : [];
};

const near = new IntersectionObserver(
  (entries) => entries.forEach((entry) => entry.isIntersecting && load(entry.target as HTMLElement)),
  { rootMargin: '800px' },
);

/**
 * `<div data-payung="coverage-map" data-region="35">`: the form that every editor and every role may save. A tag is put into it, and
 * its content becomes that of the tag, which shows it until it is ready.
 */
const fill = (place: HTMLElement) => {
  const { payung, ...settings } = place.dataset;
  const name = `payung-${payung}`;
  // Filled already, maybe by another copy of this script.
  if (place.querySelector(name)) return;
  if (!widgets[name]) return console.warn(`data-payung="${payung}" is none of ${tags}`);
  const tag = document.createElement(name);
  WIDGET_ATTRIBUTES.split(' ').forEach((key) => key in settings && tag.setAttribute(key, settings[key]!));
  tag.append(...place.childNodes);
  place.append(tag);
};

const selector = `[data-payung],${tags}`;

const meet = (element: HTMLElement) =>
  'payung' in element.dataset
    ? fill(element)
    : customElements.get(element.localName) || near.observe(element);

const find = (root: ParentNode) => root.querySelectorAll<HTMLElement>(selector).forEach(meet);

// Of the document itself: its root element is another one after `document.write`.
new MutationObserver((records) =>
  records.forEach((record) =>
    (record.addedNodes as NodeListOf<HTMLElement>).forEach((added) => {
      // Text and comments hold no tags.
      if (added.nodeType > 1) return;
      if (added.matches(selector)) meet(added);
      find(added);
    }),
  ),
).observe(document, { childList: true, subtree: true });

// Keeps the room that every widget needs at least, until it takes its own: what stands below moves once, while it is far from being read.
// It weighs nothing, so that any rule of the page for the tag wins.
const room = new CSSStyleSheet();
room.replaceSync(`:where(:is(${tags}):not([hidden],:defined)){display:block;min-block-size:34em}`);
document.adoptedStyleSheets.push(room);

find(document);

// `?periksa=1` in the address of the page: find out why widgets do not work.
if (/periksa=1/.test(location.search)) void fetched('payung-periksa.js');
