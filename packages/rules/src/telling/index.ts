export { lineKey, lineName, sentence } from './line.ts';
export {
  details,
  laterMonths,
  lineSums,
  remarks,
  summaryText,
  tableSums,
  totalSums,
  validity,
} from './result.ts';
export type { Detail, Sum } from './result.ts';
export { explain } from './explain.ts';
export type { Explained } from './explain.ts';
export { ground, restsOn } from './ground.ts';
export type { Ground } from './ground.ts';
export { steps } from './steps.ts';
export type { Step } from './steps.ts';
export { telling, valueText } from './telling.ts';
export type { AnsweringModule, ExplainingModule, Telling } from './telling.ts';
