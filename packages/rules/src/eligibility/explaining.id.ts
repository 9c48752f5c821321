// What a page needs to explain a result, in Indonesian.
export { citations } from './citations.ts';
export { generalGrounds } from '../messages/general.grounds.id.ts';
export { grounds } from '../messages/eligibility.grounds.id.ts';
