import type { loadProgram, ProgramCode, ProgramOpening, ProgramRest } from '@payung/programs';
import type { ReactiveController } from 'lit';
import type { Language } from '../locale.ts';
import type { Choice } from './choice.ts';
import type { LaterHost, LaterSections } from './later-sections.ts';

/** What to fetch, and how; without a program it is the choice. */
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
  rest: ProgramRest | undefined;
  /** What draws the rest and keeps what is done in it; it comes with the first rest and stays. */
  later: LaterSections | undefined;
  /** What draws the choice, where no programme is wanted. */
  choice: Choice | undefined;
  failed = false;
  /** Somebody is there: fetch the rest as soon as the opening has come. */
  want!: () => void;
  readonly #isWanted = new Promise<void>((resolve) => (this.want = resolve));
  #asked = '';
  readonly #host: LaterHost;
  readonly #wanted: () => Wanted;

  constructor(host: LaterHost, wanted: () => Wanted) {
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
    this.later?.hush();
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
    const isLate = () => asked !== this.#asked;
    try {
      if (!program) {
        this.choice ??= new (await import('./choice.ts')).Choice(this.#host);
        return this.#host.requestUpdate();
      }
      const { opening, rest } = await load(program, language);
      if (isLate()) return;
      this.opening = opening;
      this.#host.requestUpdate();
      await this.#isWanted;
      if (isLate()) return;
      const [content, { LaterSections }] = await Promise.all([rest(), import('./later-sections.ts')]);
      if (isLate()) return;
      this.later ??= new LaterSections(this.#host);
      this.rest = content;
    } catch {
      if (isLate()) return;
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
