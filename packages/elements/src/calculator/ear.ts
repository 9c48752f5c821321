import type { Now } from './now.ts';
import { spoken } from './summary.ts';

/** What a calculator says to the ear: a result only after what a person finished, not at every letter. */
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
    if (this.#owed === undefined || form.typing || (sentence && !told)) return;
    this.said = [this.#owed, sentence || spoken(tasks)].filter(Boolean).join(' ');
    this.#owed = undefined;
  }
}
