/**
 * The one script a page includes: it finds our tags and placeholders, also those added later, and imports only the modules of these tags,
 * each when its tag comes near the viewport. It has no dependency, keeps no state on the page and may be included twice.
 */
declare const WIDGET_MODULES: Record<string, readonly string[]>;
/** What a placeholder may set. Nothing else: whoever may write `data-…` into a page may not always write handlers. */
declare const WIDGET_ATTRIBUTES: readonly string[];
/** The hash that the files of all calculations share. */
declare const CALCULATION_HASH: string;

const widgets = WIDGET_MODULES;

const selector = Object.keys(widgets).join();

const load = (element: Element) => {
  near.unobserve(element);
  const modules = [...widgets[element.localName]!, ...calculationOf(element)].map(
    (path) => import(/* @vite-ignore */ new URL(path, import.meta.url).href),
  );
  modules[0]!.catch((error: unknown) =>
    console.warn(`<${element.localName}> was not loaded; its content stays as it is.`, error),
  );
};

/** What a calculator will ask for once it runs: asked for now, it arrives together with it. A failure is the calculator's to tell. */
const calculationOf = (element: Element): string[] => {
  if (!element.localName.endsWith('calculator')) return [];
  const isEnglish = /^en\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '');
  const name = element.getAttribute('calculation') || 'contribution';
  return CALCULATION_HASH && /^[a-z-]+$/.test(name)
    ? [`../assets/${name}.${isEnglish ? 'en' : 'id'}-${CALCULATION_HASH}.js`]
    : [];
};

const near = new IntersectionObserver(
  (entries) => entries.forEach((entry) => entry.isIntersecting && load(entry.target)),
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
  if (!widgets[name]) return console.warn(`data-payung="${payung}" is none of ${selector}`);
  const tag = document.createElement(name);
  WIDGET_ATTRIBUTES.forEach((key) => key in settings && tag.setAttribute(key, settings[key]!));
  tag.append(...place.childNodes);
  place.append(tag);
};

const watch = (element: Element) => customElements.get(element.localName) || near.observe(element);

const find = (root: ParentNode) => {
  root.querySelectorAll<HTMLElement>('[data-payung]').forEach(fill);
  root.querySelectorAll(selector).forEach(watch);
};

find(document);
new MutationObserver((records) =>
  records.forEach((record) =>
    record.addedNodes.forEach((node) => {
      if (!(node instanceof Element)) return;
      if (node.matches('[data-payung]')) fill(node as HTMLElement);
      if (node.matches(selector)) watch(node);
      find(node);
    }),
  ),
).observe(document.documentElement, { childList: true, subtree: true });

// `?periksa=1` in the address of the page: find out why widgets do not work.
if (/[?&]periksa=1/.test(location.search))
  void import(/* @vite-ignore */ new URL('payung-periksa.js', import.meta.url).href);
