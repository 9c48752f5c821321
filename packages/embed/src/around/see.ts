import type { Asked } from './asked.ts';

/** What a finger needs of a thing to touch it, in pixels: less than that is not seen. */
const enough = 44;

/**
 * Scrolls this page to what now has the focus in the frame, or was scrolled to there; `value` is where it begins and ends in the frame.
 * Not where it is seen already: most browsers have scrolled by themselves. A bar that the page keeps on top counts if the page tells its `scroll-padding`.
 */
export const see: Asked = (frame, value) => {
  if (!Array.isArray(value)) return;
  const begin = frame.getBoundingClientRect().top + frame.clientTop;
  const from = begin + Number(value[0]);
  const size = begin + Number(value[1]) - from;
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const room = innerHeight - covered;
  const seen = Math.min(from + size, innerHeight) - Math.max(from, covered);
  if (seen < Math.min(size, enough, room))
    scrollBy({
      top: from - covered - Math.max(0, room - size) / 2,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
};
