// What a page needs to explain a result, in English.
export { citations } from './citations.ts';
export { generalGrounds } from '../messages/general.grounds.en.ts';
export { grounds } from '../messages/contribution.grounds.en.ts';
