/**
 * The one script a page includes: it finds our tags, also those added later, and imports only their modules,
 * each when its tag comes near the viewport. It has no dependency, keeps no state on the page and may be included twice.
 */
declare const WIDGET_MODULES: Record<string, string>;

const selector = Object.keys(WIDGET_MODULES).join();

const load = (element: Element) => {
  near.unobserve(element);
  const path = WIDGET_MODULES[element.localName]!;
  import(/* @vite-ignore */ new URL(path, import.meta.url).href).catch((error: unknown) =>
    console.warn(`<${element.localName}> was not loaded; its content stays as it is.`, error),
  );
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
