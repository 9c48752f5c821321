// What a page needs to ask, in Indonesian; `answering` brings the rest when somebody begins to answer.
export { form } from './opening.ts';
export { words } from '../messages/accident.id.ts';
export { general } from '../messages/general.id.ts';

/** Loads all of it. */
export const answering = () => import('./page.id.ts');
