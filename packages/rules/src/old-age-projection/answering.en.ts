// What a page needs to answer and to explain, in English.
export { citations } from './citations.ts';
export { calculation } from './index.ts';
export { generalWhy } from '../messages/general.why.en.ts';
export { why } from '../messages/old-age-projection.why.en.ts';
