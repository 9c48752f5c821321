// All that a page needs of this calculation, in Indonesian; `explaining` brings the rest when somebody asks why.
export { calculation } from './index.ts';
export { words } from '../messages/accident.id.ts';
export { general } from '../messages/general.id.ts';
export { generalWhy } from '../messages/general.why.id.ts';
export { why } from '../messages/accident.why.id.ts';

/** Loads what explains. */
export const explaining = () => import('./explaining.id.ts');
