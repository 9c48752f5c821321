import type { Source } from './figure.ts';

/** A source without its publisher, as the generated modules keep it: title, date, address; empty where not known. */
export type PackedSource = readonly [title: string, date: string, url: string];

/** Packs what `unpackSource` reads. */
export function packSource({ title = '', date = '', url = '' }: Source): PackedSource {
  return [title, date, url];
}

/** The source again; the publisher travels with the figure. */
export function unpackSource([title, date, url]: PackedSource, publisher: string): Source {
  return { publisher, ...(title && { title }), ...(date && { date }), ...(url && { url }) };
}
