import { spoken } from './summary.ts';
import type { Now } from './now.ts';

/** What a calculator says to the ear: a result once it is known, and only after what a person finished, not at every letter. */
export class Ear {
  /** The text of the status; it is read out when it changes. */
  said = '';
  #owed: string | undefined;

  /** A person did something: its result is to be said, after `first`. */
  owe(first: string): void {
    this.#owed = first;
  }

  /** Says what is owed, unless the person is still typing or the result is on its way. */
  hear({ tasks, told, sentence, form }: Now): void {
    if (this.#owed === undefined || form.typing || (tasks.list.length === 0 && !told)) return;
    this.said = [this.#owed, spoken(sentence, tasks)].filter(Boolean).join(' ');
    this.#owed = undefined;
  }
}
