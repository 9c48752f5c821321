import type { Words } from './id.ts';

/** What the server itself says, in English. */
export const words: Words = {
  pageBroken: {
    title: 'This page is out of order',
    text: 'Sorry, this page cannot be shown now. Sign-ups for events go on, and what has been sent is safe.',
    again: 'Try again',
  },
  pageMissing: {
    title: 'Page not found',
    text: 'There is no page at this address. Please check it.',
    again: 'To the front page',
  },
  listening: (address) => `Payung is ready at ${address}`,
  portTaken: (port) =>
    `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`,
  portWrong: (value) => `PORT must be a number from 0 to 65535, not "${value}".`,
  nowWrong: (value) => `PAYUNG_NOW must be a moment like 2026-11-21T09:00:00+07:00, not "${value}".`,
  addressWrong: (value) =>
    `PAYUNG_ADDRESS must be an address such as https://payung.example, not "${value}".`,
  dataBroken: (path) => `The data file cannot be opened: ${path}. Set its place with PAYUNG_DATA.`,
  databaseAway: (place) =>
    `The database at ${place} cannot be opened. Check DATABASE_URL, and whether PostgreSQL is running.`,
  stopping: 'Stopping in good order…',
};
