// What a page needs to ask, in English; `answering` brings the rest when somebody begins to answer.
export { form } from './form.ts';
export { words } from '../messages/migrant-benefit.en.ts';

/** Loads what answers. */
export const answering = () => import('./answering.en.ts');
