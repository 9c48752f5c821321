/** How long the next frame is waited for; a page that is not seen has none. */
const patienceMs = 100;

/**
 * While somebody types, what stands below the answer follows one frame later: the answer is painted first, and on a slow
 * phone the rest costs more than the answer itself.
 */
export class Follower<Drawn> {
  /** Resolved once everything that was held back is drawn. */
  done: Promise<void> = Promise.resolve();
  readonly #drawAgain: () => void;
  #drawn: Drawn | undefined;
  #isHeld = false;
  #isDue = false;

  constructor(drawAgain: () => void) {
    this.#drawAgain = drawAgain;
  }

  /** What to draw now: `now`, or what was drawn before while `mayWait` holds. */
  of(now: Drawn | undefined, mayWait: boolean): Drawn | undefined {
    if (now && this.#drawn && mayWait && !this.#isDue) {
      if (!this.#isHeld) this.done = this.#afterPaint();
      return this.#drawn;
    }
    this.#isDue = false;
    this.#drawn = now;
    return now;
  }

  async #afterPaint(): Promise<void> {
    this.#isHeld = true;
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, patienceMs);
    });
    this.#isHeld = false;
    this.#isDue = true;
    this.#drawAgain();
  }
}
