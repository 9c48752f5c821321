import { bracketBase } from '../contribution/brackets.ts';
import type { Bracket } from '../contribution/brackets.ts';
import type { TableEntry } from './words.ts';

/** The base that the table of incomes gives for the income of the answers: `Rp2.950.000`. */
export const bracketEntry: TableEntry = (table, { values: { income }, written }) =>
  typeof income === 'number' ? written(bracketBase(table as readonly Bracket[], income), 'rupiah') : '';
