// What a page needs to ask, in Indonesian; `answering` brings the rest when somebody begins to answer.
export { form } from './form.ts';
export { words } from '../messages/eligibility.id.ts';
export { general } from '../messages/general.id.ts';

/** Loads all of it. */
export const answering = () => import('./page.id.ts');
