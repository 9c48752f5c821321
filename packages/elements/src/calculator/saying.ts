// What says a result in one sentence; it comes with the rules, ahead of what draws the rest.
export { tell } from './figures.ts';
export { summaryText } from '@payung/rules/telling';
