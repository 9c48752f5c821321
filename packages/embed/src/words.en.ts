import type { Words } from './words.id.ts';

/** What the frame pages say themselves, in English. */
export const words: Words = {
  titles: {
    calculator: 'BPJS Ketenagakerjaan calculator – Payung',
    'coverage-map': 'Map of workers covered – Payung',
    'coverage-card': 'Workers covered in your area – Payung',
    'program-explainer': 'BPJS Ketenagakerjaan programme explained – Payung',
    'event-list': 'Events – Payung',
    'event-signup': 'Event sign-up – Payung',
  },
  region: 'Area',
  covered: 'Workers covered',
  about: 'about',
  coveredIn: (region) => `Workers covered in ${region}`,
  noData: 'no data yet',
  source: 'As of and source',
  mapCaption: (region) => `Workers covered by BPJS Ketenagakerjaan, ${region}`,
  tableComes: 'The figures of this page’s table are being loaded.',
  events: 'The events and the form are being loaded.',
  example: (day) => `Example for ${day}:`,
  unknownCalculation: 'There is no such calculation. Check the address.',
  needsScript:
    'This part needs JavaScript. If it does not appear, reload the page, or ask a branch office or call 175.',
};
