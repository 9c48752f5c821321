import { ours, type Asked } from './asked.ts';

/**
 * Opens a page of ours in a tab, never one of anybody else, for a frame that may open nothing: a click in it counts here, too.
 * The frame is told when that has succeeded.
 */
export const open: Asked = (frame, value, origin) => {
  const address = String(value);
  if (!address.startsWith(`${ours}/`)) return;
  const tab = window.open(address);
  if (!tab) return;
  tab.opener = null;
  frame.contentWindow!.postMessage({ payung: 'opened' }, origin === 'null' ? '*' : origin);
};
