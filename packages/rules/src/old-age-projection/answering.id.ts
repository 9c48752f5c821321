// What a page needs to answer and to explain, in Indonesian.
export { citations } from './citations.ts';
export { calculation } from './index.ts';
export { generalWhy } from '../messages/general.why.id.ts';
export { why } from '../messages/old-age-projection.why.id.ts';
