import type { Provenance } from './coverage-figure.ts';
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

/** A source with the remark on its figure in English and Indonesian; both empty where there is none. */
export type PackedProvenance = readonly [...PackedSource, note: string, noteInIndonesian: string];

/** The provenance again. */
export function unpackProvenance(
  [title, date, url, note, noteInIndonesian]: PackedProvenance,
  publisher: string,
): Provenance {
  return { source: unpackSource([title, date, url], publisher), note, noteInIndonesian };
}
