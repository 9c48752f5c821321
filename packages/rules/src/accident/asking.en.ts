// What a page needs to ask, in English; `answering` brings the rest when somebody begins to answer.
export { form } from './opening.ts';
export { words } from '../messages/accident.en.ts';

/** Loads what answers. */
export const answering = () => import('./answering.en.ts');
