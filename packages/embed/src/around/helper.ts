/**
 * Runs in the page around frames of ours and does what a frame cannot do by itself: it has the height of what is in it, on paper too,
 * is scrolled to, and opens pages of ours where it may not.
 * A message counts only from the window of a frame on this page whose address is on the origin that served this script,
 * or from a sandboxed one (its origin reads "null") with such an address.
 */
import { ours, type Asked } from './asked.ts';
import { height } from './height.ts';
import { open } from './open.ts';
import { paper } from './paper.ts';
import { see } from './see.ts';

const all = new Map<unknown, Asked>([
  ['height', height],
  ['paper', paper],
  ['see', see],
  ['open', open],
]);

const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(`${ours}/`);
const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe');

addEventListener(
  'message',
  ({ data, origin, source }: MessageEvent<{ payung?: unknown; value?: unknown } | null>) => {
    const asked = all.get(data?.payung);
    if (!asked || (origin !== ours && origin !== 'null')) return;
    frames().forEach((frame) => {
      if (isOurs(frame) && frame.contentWindow === source) asked(frame, data!.value, origin);
    });
  },
);

// Frames that were there first have told what nobody heard.
frames().forEach((frame) => {
  if (isOurs(frame)) frame.contentWindow!.postMessage({ message: 'ready' }, '*');
});
