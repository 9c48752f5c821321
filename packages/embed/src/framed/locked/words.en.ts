import type { Words } from './words.id.ts';

/** The same in English. */
export const words: Words = {
  title: 'This site does not let a new tab open from here.',
  how: 'Open the full page: copy this address and paste it into a new tab.',
  number: 'This number can be copied.',
  copy: 'Copy',
  copied: 'Copied.',
  byHand: 'It is selected. Press and hold, then choose “Copy”.',
  close: 'Close',
};
