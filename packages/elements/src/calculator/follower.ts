import { painted } from '../painted.ts';

/**
 * While somebody types, all but the answer follows one frame later: the answer is painted first, and on a slow phone the
 * rest costs more than the answer itself.
 */
export class Follower {
  /** Resolved once everything that was held back is drawn. */
  done: Promise<void> = Promise.resolve();
  /** Whether the rest is held back now. */
  isHolding = false;
  readonly #drawAgain: () => void;
  #hasAnswer = false;
  #isWaiting = false;
  #isDue = false;

  constructor(drawAgain: () => void) {
    this.#drawAgain = drawAgain;
  }

  /** Decides what the next drawing holds back: the rest, while somebody types and one answer takes the place of another. */
  look(hasAnswer: boolean, isTyping: boolean): void {
    this.isHolding = hasAnswer && this.#hasAnswer && isTyping && !this.#isDue;
    this.#hasAnswer = hasAnswer;
    this.#isDue = false;
    if (this.isHolding && !this.#isWaiting) this.done = this.#afterPaint();
  }

  async #afterPaint(): Promise<void> {
    this.#isWaiting = true;
    await painted();
    this.#isWaiting = false;
    this.#isDue = true;
    this.#drawAgain();
  }
}
