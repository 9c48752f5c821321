import type { Messages } from './id.ts';

/** What must stand with the map, in English. */
export const messages: Messages = {
  noticeShort: 'Boundaries are approximate and not official.',
};
