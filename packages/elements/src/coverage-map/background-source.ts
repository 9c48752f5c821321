import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { Background, FigureSet } from './figure-set.ts';

interface KnownBackground extends Background {
  readonly code: string;
  readonly set: FigureSet;
}

/** What stands behind the figure of one area. Ours is imported once a person asks for more; that of a host is in its table. */
export class BackgroundSource {
  readonly #host: ReactiveControllerHost;
  readonly #task: Task<readonly [FigureSet | undefined, string], KnownBackground | undefined>;
  #isWanted = false;

  /** `set` and `code` are asked at every update, after the controllers that were added before this one. */
  constructor(host: ReactiveControllerHost, set: () => FigureSet | undefined, code: () => string) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [this.#isWanted || set()?.host ? set() : undefined, code()] as const,
      task: async ([of, at]) => of && { ...(await of.backgroundOf(at)), code: at, set: of },
    });
  }

  /** What is known of an area in a set; undefined until it is there. */
  of(set: FigureSet, code: string): Background | undefined {
    const known = this.#task.value;
    return known?.code === code && known.set === set ? known : undefined;
  }

  /** Whether a person may ask for it: not where it is there or on its way. */
  mayBeWanted({ host }: FigureSet): boolean {
    return !host && (!this.#isWanted || this.#task.status === TaskStatus.ERROR);
  }

  /** Asks for it, and once more where the connection failed. */
  readonly want = (): void => {
    if (this.#isWanted && this.#task.status === TaskStatus.ERROR) void this.#task.run();
    this.#isWanted = true;
    this.#host.requestUpdate();
  };
}
