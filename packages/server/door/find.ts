import type { DoorAttendee } from '../src/door/door-list.ts';

const byName = new Intl.Collator('id');

/** The receipt code in what somebody typed or scanned, `pyg 7k3fq2` or `7K3F-Q2`; `undefined` when it is none. */
export function codeIn(written: string): string | undefined {
  const letters = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const [, first, last] = /^(?:PYG)?([2-9A-HJ-NP-Z]{4})([2-9A-HJ-NP-Z]{2})$/.exec(letters) ?? [];
  return first && `PYG-${first}-${last!}`;
}

/** Those whose name or code has every word that was typed, in the order of their names. */
export function found(attendees: readonly DoorAttendee[], typed: string): DoorAttendee[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return attendees
    .filter(({ name, code }) => {
      const text = searchText(name, code);
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => byName.compare(one.name, other.name));
}

const searchTexts = new Map<string, string>();

/** Made once for each person: a hall of thousands is searched at every letter. */
function searchText(name: string, code: string): string {
  const key = `${code} ${name}`;
  const known = searchTexts.get(key);
  if (known !== undefined) return known;
  const text = `${plain(name)} ${plain(code)} ${plain(code).replaceAll('-', '')}`;
  searchTexts.set(key, text);
  return text;
}

/** Without case, accents and the marks that people leave out. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’'`]/gu, '')
    .toLowerCase()
    .trim();
}
