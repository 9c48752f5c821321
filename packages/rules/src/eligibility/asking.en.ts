// What a page needs to ask, in English; `answering` brings the rest when somebody begins to answer.
export { form } from './form.ts';
export { words } from '../messages/eligibility.en.ts';
export { general } from '../messages/general.en.ts';

/** Loads all of it. */
export const answering = () => import('./page.en.ts');
