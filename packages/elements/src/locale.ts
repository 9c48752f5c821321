import type { Language } from '@payung/rules/messages';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages the widgets speak; Indonesian wherever another one, or none, is asked for. */
export type { Language };

/** The language an element is read in: its own `lang`, else that of the nearest ancestor, else Indonesian. */
export function languageOf(element: Element): Language {
  const root = element.getRootNode();
  const declared =
    element.getAttribute('lang') ||
    element.closest('[lang]')?.getAttribute('lang') ||
    (root instanceof ShadowRoot ? languageOf(root.host) : '');
  return /^en\b/i.test(declared) ? 'en' : 'id';
}

/** Where the words of one element come from: Indonesian travels with it, English is imported when asked for. */
export interface CatalogueSource<Words> {
  readonly id: Words;
  readonly en: () => Promise<Words>;
}

/**
 * Keeps the words of an element in the language it is read in.
 * `words` is undefined while another language is on its way; the element shows its light-DOM content until then.
 */
export class Catalogue<Words> implements ReactiveController {
  language: Language = 'id';
  words: Words | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #source: CatalogueSource<Words>;
  #watch: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, source: CatalogueSource<Words>) {
    this.#host = host;
    this.#source = source;
    this.words = source.id;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
    this.#host.requestUpdate();
    // A page changes its language on itself or on the tag.
    this.#watch = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of [this.#host, document.documentElement])
      this.#watch.observe(element, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
  }

  hostUpdate(): void {
    this.look();
  }

  /** Looks which language the element is read in now; an element that derives something from it in `willUpdate` calls it there. */
  look(): void {
    const language = languageOf(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.words = language === 'id' ? this.#source.id : undefined;
    if (language === 'en') void this.#load();
  }

  async #load(): Promise<void> {
    const words = await this.#source.en().catch(() => this.#source.id);
    if (this.language !== 'en') return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
