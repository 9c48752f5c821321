// What a page needs to answer and to explain, in English.
export { citations } from './citations.ts';
export { calculation } from './index.ts';
export { shown } from './shown.ts';
export { generalWhy } from '../messages/general.why.en.ts';
export { why } from '../messages/group-budget.why.en.ts';
