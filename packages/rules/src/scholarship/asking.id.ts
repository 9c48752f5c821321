// What a page needs to ask, in Indonesian; `answering` brings the rest when somebody begins to answer.
export { form } from './form.ts';
export { words } from '../messages/scholarship.id.ts';

/** Loads what answers. */
export const answering = () => import('./answering.id.ts');
