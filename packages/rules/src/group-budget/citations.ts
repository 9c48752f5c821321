/** The budget rests on the rows of the dues and cites what they cite. */
export { citations } from '../contribution/citations.ts';
