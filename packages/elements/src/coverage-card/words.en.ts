import { words as mapWords } from '../coverage-map/words.en.ts';
import type { Words } from './words.id.ts';

/** What the coverage card says in English. */
export const words: Words = {
  ...mapWords,
  cardTitle: 'Workers covered by BPJS Ketenagakerjaan',
  regency: 'Regency or city',
  wholeProvince: (province) => `All of ${province}`,
  chooseProvince: 'Choose a province first',
  unknownRegion: (region) => `The region code “${region}” is not known. Please choose a region below.`,
  oneFigure: 'Each person stands for 10 in 100 workers.',
  protecting: 'Protecting those not yet covered',
  onePerMonth: (amount) => `${amount} a person a month`,
  together: (month, year) => `${month} a month, ${year} a year`,
  protectingBy:
    'The lowest dues of the self-employed for work accident and death, paid by a state or local budget, without relief.',
  budget: 'Work out the budget',
  onMap: 'See it on the map',
  inNewTab: '(new tab)',
  old: (year) => `This figure is from ${year}; things may have changed since.`,
};
