// What a page needs to ask, in Indonesian; `answering` brings the rest when somebody begins to answer.
export { form } from './opening.ts';
export { words } from '../messages/accident.id.ts';

/** Loads what answers. */
export const answering = () => import('./answering.id.ts');
