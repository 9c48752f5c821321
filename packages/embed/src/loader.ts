/**
 * The one script a page includes: it finds our tags, also those added later, and imports only their modules,
 * each when its tag comes near the viewport. It has no dependency, keeps no state on the page and may be included twice.
 */
declare const WIDGET_MODULES: Record<string, readonly string[]>;
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

const watch = (element: Element) => customElements.get(element.localName) || near.observe(element);

const find = (root: ParentNode) => root.querySelectorAll(selector).forEach(watch);

find(document);
new MutationObserver((records) =>
  records.forEach((record) =>
    record.addedNodes.forEach((node) => {
      if (!(node instanceof Element)) return;
      if (node.matches(selector)) watch(node);
      find(node);
    }),
  ),
).observe(document.documentElement, { childList: true, subtree: true });
