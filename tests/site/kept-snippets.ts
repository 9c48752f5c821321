import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('snippets/', import.meta.url));

/** A snippet as it stands in pages of others since that month. Such a page may be years old: no file is ever changed or taken away. */
interface KeptSnippet {
  readonly month: string;
  /** The name of its file: a page holds an `html` itself, WordPress makes one of a `txt`. */
  readonly file: string;
  /** What was pasted; ours is `https://payung.example`, and a pinned script has `VERSION` and `HASH`. */
  readonly text: string;
}

/** The months, the newest last. The folder of a month is whole: it holds each form that was offered in it. */
export const months: readonly string[] = readdirSync(folder).sort();

export const keptIn = (month: string): readonly KeptSnippet[] =>
  readdirSync(folder + month).map((file) => ({
    month,
    file,
    text: readFileSync(`${folder}${month}/${file}`, 'utf8').trim(),
  }));

/** What is offered today. */
export const newest: readonly KeptSnippet[] = keptIn(months.at(-1)!);
