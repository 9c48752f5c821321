import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnswerKeeper } from './answer-keeper.ts';
import type { Beginning } from './beginning.ts';
import { enteredFromText } from './entered.ts';
import { heldInVisit, holdInVisit } from './visit.ts';
import type { Page } from './visit.ts';

/**
 * Decides which answers a calculator begins with: those of the link that was opened, else those given earlier in this visit,
 * else those of the page. No person gave them here, so no event tells of them.
 */
export class Arrival implements ReactiveController {
  /** `waiting` while answers are on their way that stand in the place of those of the page. */
  state: 'waiting' | 'failed' | undefined;
  /** What came with the answers; undefined when they are those of the page. */
  brought: Beginning | undefined;
  readonly #host: ReactiveControllerHost & Page;
  readonly #given: AnswerKeeper;
  #round = 0;
  #isOwed = false;

  constructor(host: ReactiveControllerHost & Page, given: AnswerKeeper) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    addEventListener('pagehide', this.hold);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('pagehide', this.hold);
    this.hold();
  }

  /** Begins anew with the answers of the page, unless others are brought along. */
  begin(): void {
    this.#round += 1;
    this.#given.start(enteredFromText(this.#host.answers));
    this.brought = undefined;
    this.state = undefined;
    const held = heldInVisit(this.#host);
    if (held !== null || this.#isLinked()) {
      this.state = 'waiting';
      void this.#open(held);
    }
  }

  /** A person changed the answers: they are to be held until the tab is closed, but writing them can wait for the next `hold()`. */
  owe(): void {
    this.#isOwed = true;
  }

  /** Holds what is owed; when the page is left, it holds it by itself. */
  readonly hold = (): void => {
    if (this.#isOwed) holdInVisit(this.#host, this.#given.entered, this.#given.day);
    this.#isOwed = false;
  };

  /** Whether the address may carry answers for this calculation; asked before the page is there, it does not. */
  #isLinked(): boolean {
    return globalThis.location?.hash.includes(`payung=${this.#host.calculation}`) ?? false;
  }

  async #open(held: string | null): Promise<void> {
    const round = ++this.#round;
    try {
      const { beginning } = await import('./beginning.ts');
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const isReturn = visit !== undefined && visit.type !== 'navigate';
      const brought = await beginning(this.#host, held, location.hash, isReturn);
      if (round !== this.#round) return;
      this.brought = brought;
      this.state = undefined;
      if (brought) this.#given.start(brought.entered, brought.day);
    } catch {
      if (round === this.#round) this.state = 'failed';
    }
    this.#host.requestUpdate();
  }

  readonly #onHashChange = (): void => {
    if (this.#isLinked()) void this.#open(null);
  };
}
