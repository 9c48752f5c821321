// What tells and draws a result; loaded together, once somebody begins to answer.
export { Answer } from './answer.ts';
export { tell } from './figures.ts';
export { Paper } from './paper.ts';
export { summaryText } from '@payung/rules/telling';
