import type { AnsweringModule, ExplainingModule } from '@payung/rules/telling';

/** Keeps what explains the results of a calculation in its language; it is fetched when it is first asked for. */
export class ExplainingKeeper {
  /** Whether it could not be fetched; asking again tries again once `retry` was called. */
  isFailed = false;
  readonly #onArrival: () => void;
  #answering: AnsweringModule | undefined;
  #explaining: ExplainingModule | undefined;

  constructor(onArrival: () => void) {
    this.#onArrival = onArrival;
  }

  /** What explains; undefined while it is on its way or when it failed. */
  of(answering: AnsweringModule): ExplainingModule | undefined {
    if (this.#answering !== answering) void this.#load(answering);
    return this.#explaining;
  }

  /** Forgets a failure, so that the next one who asks tries again. */
  retry(): void {
    if (this.isFailed) this.#answering = undefined;
  }

  async #load(answering: AnsweringModule): Promise<void> {
    this.#answering = answering;
    this.#explaining = undefined;
    this.isFailed = false;
    const isStill = (): boolean => this.#answering === answering;
    try {
      const explaining = await answering.explaining();
      if (isStill()) this.#explaining = explaining;
    } catch {
      if (isStill()) this.isFailed = true;
    }
    if (isStill()) this.#onArrival();
  }
}
