import { words as english } from './messages/en.ts';
import { words as indonesian, type Words } from './messages/id.ts';

/** Something the server says to who runs it. */
export type Line = (words: Words) => string;

/** It in both languages, because we do not know who reads the terminal. */
export function bothLanguages(line: Line, between = ' · '): string {
  return `${line(indonesian)}${between}${line(english)}`;
}
