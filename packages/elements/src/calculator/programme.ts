import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';
import { calculationNames, loadProgramme } from './programmes.ts';
import type { Programme } from './programmes.ts';

/** Keeps the calculation that an element draws. What arrives after something else was asked for is dropped. */
export class ProgrammeKeeper {
  /** Undefined while it is on its way; `failure` says why it does not come. */
  programme: Programme | undefined;
  failure: 'unknown' | 'network' | undefined;
  /** What shows the calculations that exist, once one was asked for that does not. */
  choosing: typeof import('./choosing.ts') | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: typeof loadProgramme;
  #name = '';
  #language: Language | undefined;

  /** Programmes are the modules of the page unless a test brings others. */
  constructor(host: ReactiveControllerHost, load = loadProgramme) {
    this.#host = host;
    this.#load = load;
  }

  /** Asks for a calculation in a language, unless it was already asked for. */
  ask(name: string, language: Language): void {
    if (name === this.#name && language === this.#language) return;
    this.#name = name;
    this.#language = language;
    void this.retry();
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    const [name, language] = [this.#name, this.#language!];
    const isStill = (): boolean => name === this.#name && language === this.#language;
    this.programme = undefined;
    this.failure = undefined;
    try {
      const programme = await this.#load(name, language);
      if (!programme) this.choosing = await import('./choosing.ts');
      if (!isStill()) return;
      this.programme = programme;
      if (!programme) this.#warn(name);
    } catch {
      if (!isStill()) return;
      this.failure = 'network';
    }
    this.#host.requestUpdate();
  }

  #warn(name: string): void {
    this.failure = 'unknown';
    console.warn(
      `<payung-calculator calculation="${name}">: there is no such calculation. Use one of: ${calculationNames.join(', ')}.`,
    );
  }
}
