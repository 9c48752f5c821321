/** Gives out ids that nobody has yet, by adding `.2`, `.3` … where needed; quick also where one id is asked for 20,000 times. */
export class FreeIds {
  readonly #taken = new Set<string>();
  readonly #last = new Map<string, number>();

  take(id: string): string {
    let number = this.#last.get(id) ?? 1;
    let free = id;
    while (this.#taken.has(free)) free = `${id}.${++number}`;
    this.#last.set(id, number);
    this.#taken.add(free);
    return free;
  }
}
