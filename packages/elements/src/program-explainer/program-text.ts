import type { LoadedProgram, loadProgram, ProgramCode, ProgramOpening, ProgramRest } from '@payung/programs';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';

/** What to fetch, and how; without a program nothing is fetched. */
export interface Wanted {
  readonly program: ProgramCode | undefined;
  readonly language: Language;
  readonly load: typeof loadProgram;
}

/**
 * Keeps the text of the programme its host wants: first the opening, and as soon as that is there the rest.
 * What comes too late for another choice is dropped; `failed` says that a part could not be fetched.
 */
export class ProgramText implements ReactiveController {
  opening: ProgramOpening | undefined;
  rest: ProgramRest | undefined;
  failed = false;
  #asked = '';
  #part = 0;
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => Wanted;

  constructor(host: ReactiveControllerHost, wanted: () => Wanted) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate(): void {
    const { program, language } = this.#wanted();
    const asked = `${program} ${language}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.retry();
  }

  /** Fetches again from the start; a part that came before comes from the browser's memory. */
  retry(): void {
    const { program, language, load } = this.#wanted();
    this.opening = this.rest = undefined;
    this.failed = false;
    this.#part += 1;
    this.#host.requestUpdate();
    if (program) void this.#fetch(this.#part, load(program, language));
  }

  async #fetch(part: number, loading: Promise<LoadedProgram>): Promise<void> {
    try {
      const { opening, rest } = await loading;
      if (part !== this.#part) return;
      this.opening = opening;
      this.#host.requestUpdate();
      const loaded = await rest();
      if (part === this.#part) this.rest = loaded;
    } catch {
      if (part === this.#part) this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
