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
  desk: (address) => `Organiser pages: ${address}`,
  deskKey: "To sign in, make a key with: npm run payung-server -- key create --organizer '*'",
  portTaken: (port) =>
    `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`,
  notListening: (place, reason) => `Payung cannot listen on ${place}: ${reason}`,
  listenReasons: {
    EADDRNOTAVAIL: 'this address is none of this machine. Change HOST, for example: HOST=127.0.0.1',
    ENOTFOUND: 'this name is not known. Change HOST, for example: HOST=127.0.0.1',
    EAI_AGAIN: 'this name cannot be looked up now. Change HOST, for example: HOST=127.0.0.1',
    EAFNOSUPPORT: 'this machine has no addresses of this kind. Change HOST, for example: HOST=127.0.0.1',
    EINVAL: 'this address cannot be used. Change HOST, for example: HOST=127.0.0.1',
    EACCES: 'this port is not permitted. Change PORT to a number from 1024, for example: PORT=8080',
  },
  portWrong: (value) => `PORT must be a number from 0 to 65535, not "${value}".`,
  nowWrong: (value) => `PAYUNG_NOW must be a moment like 2026-11-21T09:00:00+07:00, not "${value}".`,
  addressWrong: (value) =>
    `PAYUNG_ADDRESS must be an address such as https://payung.example, not "${value}".`,
  mailWrong: {
    PAYUNG_SMTP_URL:
      'PAYUNG_SMTP_URL must be like smtp://user:password@mail.example:587 or smtps://…; special signs in the password are written %XX.',
    PAYUNG_MAIL_FROM: 'E-mail needs a sender: PAYUNG_MAIL_FROM="Payung <events@payung.example>"',
    PAYUNG_ADDRESS:
      'E-mail carries links, so the address of the site is needed: PAYUNG_ADDRESS=https://payung.example',
  },
  dataBroken: (path) => `The data file cannot be opened: ${path}. Set its place with PAYUNG_DATA.`,
  databaseAway: (place) =>
    `The database at ${place} cannot be opened. Check DATABASE_URL, and whether PostgreSQL is running.`,
  keysMade: (path) =>
    `The data keys were made: ${path}. Keep a copy elsewhere; without them nobody can read who signed up.`,
  keysMissing: (path) =>
    `The data keys are missing: ${path}. Restore them from a backup, or for a new database run: npm run payung-server -- init`,
  keysWeak: (reason) =>
    `The data keys cannot be used (${reason}). For new ones run: npm run payung-server -- init`,
  keysUnwritable: (path, reason) =>
    `The key file ${path} cannot be made: ${reason}. Set its place with PAYUNG_DATA or PAYUNG_KEY_FILE.`,
  unwritable: (path, reason) => `${path} cannot be made or written: ${reason}.`,
  writeReasons: {
    ENOENT: 'its folder is not there',
    ENOTDIR: 'what is named as a folder is none',
    EEXIST: 'what is named as a folder is none',
    EISDIR: 'this is a folder, not a file',
    EACCES: 'there is no permission to write there',
    EPERM: 'there is no permission to write there',
    EROFS: 'this disk can only be read',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the share of the disk is used up',
    ENAMETOOLONG: 'its name is too long',
  },
  keysWrong: (place) =>
    `These data keys are not those of ${place}. Restore the right key file from a backup.`,
  command: {
    usage: `Commands: npm run payung-server -- …
  init            makes the data keys
  start           runs the server
  key …           makes, lists and revokes keys of organisers
  backup FILE     copies everything (still sealed) while the server runs
  restore FILE    brings a copy back into an empty database
  purge [--log]   deletes sign-ups whose time is over; --log prints the proofs of deletion
  rotate-key      changes the data key and seals everything again
  register        prints the register of processing [--schema] [--lang en] [--json]
  breach …        prepares the notice of a data breach: who is affected, and drafts of the letters`,
    optionUnknown: (option) => `The option ${option} is not known here. Nothing was done.`,
    optionWithoutValue: (option) => `The option ${option} needs a value. Nothing was done.`,
    optionWithValue: (option) => `The option ${option} is written without a value. Nothing was done.`,
    wordsUnknown: (typed) => `It is not clear what "${typed}" is for. Nothing was done.`,
    breachUsage: `Command for a data breach:
  breach --event ID   or   breach --all
    [--since 2026-11-20T08:00+07:00]  since when the data lay open
    [--until …]  until when   [--known …]  when it was found   [--out FOLDER]  a new folder for the result`,
    momentWrong: (option, value) =>
      `${option} must be a date that exists, such as 2026-11-20 or 2026-11-20T08:00+07:00, not "${value}".`,
    sinceAfterUntil: 'The moment of --since is after that of --until (or --known). Check both.',
    noSuchEvent: (id) => `There is no event ${id}.`,
    breachWritten: (kit) =>
      `${kit.people} people are affected (WhatsApp ${kit.byWhatsapp}, e-mail ${kit.byEmail}); ${kit.gone} others have been deleted. Tell them and the agency by ${kit.due.en}. List and drafts: ${kit.folder}`,
    keyUsage: `Commands for organiser keys:
  key create --organizer branch [--scopes read,export,promote,check-in,edit,privacy]   (--organizer '*' for every event)
  key list
  key revoke ID`,
    noSuchKey: (id) => `There is no valid key ${id}.`,
    keyRevoked: (id) => `The key ${id} was revoked.`,
    keyShownOnce: (id) => `The key ${id} was made. It is shown only once; keep it well:`,
    keysThere: (path) => `The data keys are there: ${path}.`,
    next: 'Next: npm run payung-server -- start',
    oneFile: 'Name one file, for example: npm run payung-server -- backup backup.jsonl.gz',
    fileThere: (path) => `The file ${path} is there and is not written over.`,
    noDataFile: (path) => `The data file ${path} is not there. Nothing was done. Check PAYUNG_DATA.`,
    noSuchFile: (path) => `The file ${path} is not there or cannot be read.`,
    backedUp: (rows, path) => `${rows} rows were copied to ${path}. Keep the keys elsewhere.`,
    restored: (rows, path) => `${rows} rows were restored from ${path}.`,
    notRestored: {
      broken: 'Not restored: this file is not a whole backup.',
      version: 'Not restored: this backup is of another version of Payung. Restore it with that one.',
      'not-empty': 'Not restored: this database has sign-ups already.',
    },
    purged: (people) => `${people} sign-ups were deleted because their time is over.`,
    keysInVariable:
      'The keys are in PAYUNG_KEYS, not in a file. Put a new key first in that variable and start the server again.',
    noRoom: (place) =>
      `The disk is full: ${place} cannot be written. Nothing is lost. Make room, then run the same command again.`,
    keyChanged: (people, path) =>
      `The key in ${path} was changed; the data of ${people} people were sealed again. The old key goes with the next change.`,
  },
  table: {
    columns: {
      code: 'Code',
      status: 'Status',
      session: 'Session',
      name: 'Name',
      contactKind: 'By',
      contact: 'Contact',
      need: 'Need',
      createdAt: 'Signed up',
      checkedInAt: 'Came',
    },
    yesNo: { yes: 'yes', no: 'no' },
  },
  formTokensWrong: (value) =>
    `PAYUNG_FORM_TOKENS must be "listed" (only events that list their sites) or "all" (every event), not "${value}".`,
  countWrong: (name, value) => `${name} must be a whole number, not "${value}".`,
  stopping: 'Stopping in good order…',
};
