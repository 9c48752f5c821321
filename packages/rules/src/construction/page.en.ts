// All that a page needs of this calculation, in English; `explaining` brings the rest when somebody asks why.
export { calculation } from './index.ts';
export { words } from '../messages/construction.en.ts';
export { general } from '../messages/general.en.ts';
export { generalWhy } from '../messages/general.why.en.ts';
export { why } from '../messages/construction.why.en.ts';

/** Loads what explains. */
export const explaining = () => import('./explaining.en.ts');
