import type { loadProgram, ProgramCode, ProgramOpening, ProgramRest } from '@payung/programs';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';
import type { restView } from './rest-view.ts';

/** The rest of a text with the code that draws it: both come together, after what is read first. */
export interface LoadedRest {
  readonly content: ProgramRest;
  readonly view: typeof restView;
}

/** What to fetch, and how; without a program nothing is fetched. */
export interface Wanted {
  readonly program: ProgramCode | undefined;
  readonly language: Language;
  readonly load: typeof loadProgram;
}

/**
 * Keeps the text of the programme its host wants: first the opening; the rest at the first sign that somebody is there to read it.
 * What comes too late for another choice is dropped; `failed` says that a part could not be fetched.
 */
export class ProgramText implements ReactiveController {
  opening: ProgramOpening | undefined;
  rest: LoadedRest | undefined;
  failed = false;
  /** Somebody is there: fetch the rest as soon as the opening has come. */
  want!: () => void;
  readonly #isWanted = new Promise<void>((resolve) => (this.want = resolve));
  #asked = '';
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
    this.opening = this.rest = undefined;
    this.retry();
  }

  /** Fetches what is missing. */
  retry(): void {
    this.failed = false;
    this.#host.requestUpdate();
    void this.#fetch(this.#asked);
  }

  async #fetch(asked: string): Promise<void> {
    const { program, language, load } = this.#wanted();
    if (!program) return;
    const isLate = () => asked !== this.#asked;
    try {
      const { opening, rest } = await load(program, language);
      if (isLate()) return;
      this.opening = opening;
      this.#host.requestUpdate();
      await this.#isWanted;
      if (isLate()) return;
      const [content, { restView: view }] = await Promise.all([rest(), import('./rest-view.ts')]);
      if (isLate()) return;
      this.rest = { content, view };
    } catch {
      if (isLate()) return;
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
