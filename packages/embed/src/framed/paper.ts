/** Narrower than the text of an A4 sheet: rather some white below than a line cut off. */
const sheetWidth = '600px';

/** How long nothing has moved before the page is measured: that costs a layout. */
const calmMs = 500;

const root = document.documentElement;
let told = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Measures the page as wide as on a sheet. Nobody sees it: before the next picture it is as wide as before. */
const tellPaper = (): void => {
  const { style } = document.body;
  style.maxInlineSize = sheetWidth;
  const value = Math.ceil(root.getBoundingClientRect().height);
  style.maxInlineSize = '';
  if (value === told) return;
  told = value;
  parent.postMessage({ payung: 'paper', value }, '*');
};

/** Tells the page around how high this one is on a sheet, whenever it has come to rest, and whoever listens only now. */
export function tellPaperHeight(): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source !== parent || data?.message !== 'ready') return;
    told = 0;
    tellPaper();
  });
  new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(tellPaper, calmMs);
  }).observe(root);
}
