/** What stands in a form, by the path of the field in the request: `name`, `contact.value`, `answers.desa`. */
export type Draft = Record<string, string | boolean | undefined>;

/** What was typed into the form of each event: kept while the person looks at another one, gone with the page. */
export class Drafts {
  /** What the page knows of the person, as a query string (`name=Siti&answers.desa=Suko`); never the consent. */
  prefill = '';
  readonly #drafts = new Map<string, Draft>();

  /** What stands in the form of an event; at first what the page knows; what was typed stays. */
  of(event: string): Draft {
    const draft = this.#drafts.get(event) ?? {};
    this.#drafts.set(event, draft);
    for (const [path, value] of new URLSearchParams(this.prefill))
      if (!(path in draft) && /^(name|contact\.(kind|value)|session|need|answers\..+)$/.test(path))
        draft[path] = value;
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
