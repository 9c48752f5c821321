// What draws a result below its sentence; it comes once the sentence can be said.
export { Answer } from './answer.ts';
export { Paper } from './paper.ts';
