import type { Scalar } from '@payung/rules';
import { itemsOf, withAnswer } from './entered.ts';
import type { Entered } from './entered.ts';
import type { Form } from './form.ts';

interface Moment {
  readonly entered: Entered;
  readonly day: string | undefined;
}

/** What a person has answered so far, and every step back; it knows neither rules nor page. */
export class AnswerKeeper {
  entered: Entered = {};
  /** The day that was chosen, as it was typed; undefined while the page decides it. */
  day: string | undefined;
  /** The field that is being typed in, with its text as it stands. */
  typing: Form['typing'];
  #past: Moment[] = [];
  #typedPath: string | undefined;

  /** Whether there is a step to go back. */
  get mayUndo(): boolean {
    return this.#past.length > 0;
  }

  get hasAnswers(): boolean {
    return Object.keys(this.entered).length > 0;
  }

  /** Begins anew with answers that no person gave here: nothing to undo. */
  start(entered: Entered, day?: string): void {
    this.entered = entered;
    this.day = day;
    this.typing = undefined;
    this.#past = [];
    this.#typedPath = undefined;
  }

  /** Takes one answer; `on` is the day. Typing on in one field, which gives its text, is one step. */
  enter(path: string, value: Scalar, text?: string): void {
    if (path !== this.#typedPath) this.#remember();
    this.#typedPath = text === undefined ? undefined : path;
    this.typing = text === undefined ? undefined : { path, text };
    if (path === 'on') this.day = String(value);
    else this.entered = withAnswer(this.entered, path, value);
  }

  /** A field was left: what is typed next is another step. */
  settle(): void {
    this.typing = undefined;
    this.#typedPath = undefined;
  }

  /** Adds an empty item to a list and returns its place. */
  addItem(list: string): number {
    const items = itemsOf(this.entered, list);
    this.replace({ ...this.entered, [list]: [...items, {}] });
    return items.length;
  }

  /** Takes an item out of a list and returns how many are left. */
  removeItem(list: string, index: number): number {
    const items = itemsOf(this.entered, list).filter((_, place) => place !== index);
    this.replace({ ...this.entered, [list]: items });
    return items.length;
  }

  /** Puts other answers in the place of all, in one step. */
  replace(entered: Entered, day: string | undefined = this.day): void {
    this.#remember();
    this.settle();
    this.entered = entered;
    this.day = day;
  }

  /** Goes one step back; nothing happens at the first. */
  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.settle();
    this.entered = before.entered;
    this.day = before.day;
  }

  #remember(): void {
    this.#past.push({ entered: this.entered, day: this.day });
  }
}
