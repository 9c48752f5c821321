/** What stands in a form, by the path of the field in the request: `name`, `contact.value`, `answers.desa`. */
export type Draft = Record<string, string | boolean | undefined>;

/** What was typed into the form of each event: kept while the person looks at another one, gone with the page. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  /** What stands in the form of an event; an empty draft at first. */
  of(event: string): Draft {
    const draft = this.#drafts.get(event) ?? {};
    this.#drafts.set(event, draft);
    return draft;
  }

  /** Takes over what was typed into a control of the form of an event; the name of the control is its path. */
  take(event: string, control: EventTarget | null): void {
    const { name, type, value, checked } = control as HTMLInputElement;
    if (name) this.of(event)[name] = type === 'checkbox' ? checked : value;
  }

  /** Forgets what was typed for an event. */
  drop(event: string): void {
    this.#drafts.delete(event);
  }
}
