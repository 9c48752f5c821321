// What tells a result; loaded together, once somebody begins to answer.
export { tell } from './figures.ts';
export { detailsTemplate, summaryText } from './result.ts';
export { ToolKeeper } from './tool-keeper.ts';
