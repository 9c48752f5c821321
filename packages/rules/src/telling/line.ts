import type { Figures, WhyWords } from '../messages/words.ts';

/** A sentence of the catalogue with its numbers in place. */
export function sentence<Of extends Figures>(
  of: string | ((figures: Of) => string) | undefined,
  figures: Of,
): string {
  return typeof of === 'function' ? of(figures) : (of ?? '');
}

/** Where the words of a line are found: numbered lines (`scholarship.2`) share those of `scholarship`. */
export function lineKey(names: object, id: string): string {
  return id in names ? id : id.slice(0, id.lastIndexOf('.'));
}

/** What a line is called. */
export function lineName({ why: words }: { readonly why: WhyWords }, id: string): string {
  const key = lineKey(words.lines, id);
  const name = words.lines[key] ?? id;
  return typeof name === 'function' ? name(id.slice(key.length + 1)) : name;
}
