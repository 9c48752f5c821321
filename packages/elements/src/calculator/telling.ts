// What tells a result; loaded together, once somebody begins to answer.
export { tell } from './figures.ts';
export { summaryText } from '@payung/rules/telling';
export { detailsTemplate } from './result.ts';
export { Explanation } from './explanation.ts';
export { ToolKeeper } from './tool-keeper.ts';
