import type { ReactiveControllerHost } from 'lit';
import { Answer } from '../answer.ts';
import type { Background, FigureSet } from './figure-set.ts';

interface KnownBackground extends Background {
  readonly code: string;
  readonly set: FigureSet;
}

/** What stands behind the figure of one area. Ours is imported once a person asks for more; that of a host is in its table. */
export class BackgroundSource {
  readonly #host: ReactiveControllerHost;
  readonly #known: Answer<readonly [FigureSet, string], KnownBackground>;
  #isWanted = false;

  /** `set` and `code` are asked at every update, after the controllers that were added before this one. */
  constructor(host: ReactiveControllerHost, set: () => FigureSet | undefined, code: () => string) {
    this.#host = host;
    this.#known = new Answer(
      host,
      () => {
        const of = set();
        return of && (this.#isWanted || of.host) ? ([of, code()] as const) : undefined;
      },
      async ([of, at]) => ({ ...(await of.backgroundOf(at)), code: at, set: of }),
    );
  }

  /** What is known of an area in a set; undefined until it is there. */
  of(set: FigureSet, code: string): Background | undefined {
    const known = this.#known.value;
    return known?.code === code && known.set === set ? known : undefined;
  }

  /** Whether a person may ask for it: not where it is there or on its way. */
  mayBeWanted({ host }: FigureSet): boolean {
    return !host && (!this.#isWanted || this.#known.status === 'failed');
  }

  /** Asks for it, and once more where the connection failed. */
  readonly want = (): void => {
    if (this.#known.status === 'failed') this.#known.again();
    this.#isWanted = true;
    this.#host.requestUpdate();
  };
}
