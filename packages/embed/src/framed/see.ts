/** Tells the page around where something is that has come into view; when the frame has been painted, so that it has its place. */
const tell = (element: Element): void => {
  requestAnimationFrame(() => {
    const { top, bottom } = element.getBoundingClientRect();
    parent.postMessage({ payung: 'see', value: [top, bottom] }, '*');
  });
};

/** Tells it of what gets the focus and of what is scrolled to. */
export function tellWhatIsSeen(): void {
  addEventListener('focusin', (event) => {
    const [inmost] = event.composedPath();
    if (inmost instanceof Element) tell(inmost);
  });
  // WebKit scrolls no page around a frame of another origin. This document is ours: no page of anybody else has another method for it.
  const { scrollIntoView } = Element.prototype;
  Element.prototype.scrollIntoView = function (this: Element, ...how) {
    scrollIntoView.apply(this, how);
    tell(this);
  };
}
