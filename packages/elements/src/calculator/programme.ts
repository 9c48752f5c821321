import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';
import { calculationNames, loadAsking, loadDrawing, loadProgramme } from './programmes.ts';
import type { Asking, Drawing, Programme } from './programmes.ts';

/** Where programmes come from; the modules of the page unless a test says otherwise. */
export interface ProgrammeSource {
  readonly loadAsking: typeof loadAsking;
  readonly loadProgramme: typeof loadProgramme;
  readonly loadDrawing: typeof loadDrawing;
}

const page: ProgrammeSource = { loadAsking, loadProgramme, loadDrawing };

/**
 * Keeps the calculation that an element draws: `asking` first, `programme` once somebody began to answer, and then `drawing`: on a slow
 * line the sentence of the result need not wait for it.
 * What arrives after something else was asked for is dropped. `failure` says why one of the three is not there.
 */
export class ProgrammeKeeper {
  asking: Asking | undefined;
  programme: Programme | undefined;
  drawing: Drawing | undefined;
  failure: 'unknown' | 'network' | undefined;
  /** What shows the calculations that exist, once one was asked for that does not. */
  choosing: typeof import('./choosing.ts') | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #source: ProgrammeSource;
  #name = '';
  #language: Language | undefined;
  #isLoading = false;

  constructor(host: ReactiveControllerHost, source: ProgrammeSource = page) {
    this.#host = host;
    this.#source = source;
  }

  /** Asks for a calculation in a language, unless it was already asked for. */
  ask(name: string, language: Language): void {
    if (name === this.#name && language === this.#language) return;
    this.#name = name;
    this.#language = language;
    this.asking = undefined;
    this.programme = undefined;
    this.#isLoading = false;
    this.retry();
  }

  /** Gets what answers, unless it is there, on its way, or just failed; all of it at once where nothing may show without the rest. */
  answer(isAtOnce = false): void {
    if (!(this.programme && this.drawing) && !this.failure) void this.#load(isAtOnce);
  }

  /** Tries again what failed. */
  retry(): void {
    this.failure = undefined;
    void this.#load();
  }

  async #load(isAtOnce = false): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const [name, language] = [this.#name, this.#language!];
    const isStill = (): boolean => name === this.#name && language === this.#language;
    try {
      if (this.programme) {
        this.drawing = await this.#source.loadDrawing();
      } else if (this.asking) {
        const drawing = isAtOnce ? this.#source.loadDrawing() : undefined;
        const [programme] = await Promise.all([this.#source.loadProgramme(this.asking), drawing]);
        if (isStill()) this.programme = programme;
      } else {
        const asking = await this.#source.loadAsking(name, language);
        if (!asking) this.choosing = await import('./choosing.ts');
        if (isStill()) this.asking = asking;
        if (isStill() && !asking) this.#warn(name);
      }
    } catch {
      if (isStill()) this.failure = 'network';
    }
    if (!isStill()) return;
    this.#isLoading = false;
    this.#host.requestUpdate();
    if (this.programme) this.answer();
  }

  #warn(name: string): void {
    this.failure = 'unknown';
    console.warn(
      `<payung-calculator calculation="${name}">: there is no such calculation. Use one of: ${calculationNames.join(', ')}.`,
    );
  }
}
