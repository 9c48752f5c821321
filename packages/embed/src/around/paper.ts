import type { Asked } from './asked.ts';
import { heightText } from './height.ts';

const onPaper = new WeakMap<HTMLIFrameElement, string>();
const onScreen = new Map<HTMLIFrameElement, string>();

/** Remembers how high the content is on a sheet, which is narrower than most windows: while this page is printed nobody could ask. */
export const paper: Asked = (frame, value) => {
  onPaper.set(frame, heightText(value) ?? '');
};

addEventListener('beforeprint', () =>
  document.querySelectorAll('iframe').forEach((frame) => {
    const needed = onPaper.get(frame);
    if (!needed || +needed <= +frame.height) return;
    onScreen.set(frame, frame.height);
    frame.height = needed;
  }),
);

addEventListener('afterprint', () => {
  onScreen.forEach((before, frame) => (frame.height = before));
  onScreen.clear();
});
