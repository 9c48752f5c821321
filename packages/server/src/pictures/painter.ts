import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describeError, type Logger } from '../log.ts';

/** Paints an SVG as a PNG; rejects where it cannot now. */
export type Paint = (svg: string) => Promise<Uint8Array>;

interface Limits {
  /** How many pictures may wait for the one that is being painted. */
  readonly waiting: number;
  readonly ms: number;
}

const usual: Limits = { waiting: 20, ms: 10_000 };

/**
 * A painter in a thread of its own, begun with the first picture: who signs up does not wait for one. It paints one picture at a time, refuses
 * when too many wait, and is begun anew after one that failed or took too long. `module` is the address of what exports `paint`.
 */
export function painter(module: string, logger: Logger, { waiting, ms }: Limits = usual): Paint {
  let thread: Worker | undefined;
  let asked = 0;
  let last: Promise<unknown> = Promise.resolve();

  const paintNow = async (svg: string): Promise<Uint8Array> => {
    thread ??= new Worker(new URL('./picture-thread.ts', import.meta.url), { workerData: module });
    // Nobody who stops the server waits for a picture.
    thread.unref();
    try {
      const painted = once(thread, 'message', { signal: AbortSignal.timeout(ms) });
      thread.postMessage(svg);
      return ((await painted) as [Uint8Array])[0];
    } catch (error) {
      logger({ event: 'error', where: 'pictures', error: describeError(error) });
      void thread.terminate();
      thread = undefined;
      throw error;
    }
  };

  return (svg) => {
    if (asked > waiting) return Promise.reject(new Error('too many pictures are waiting'));
    asked += 1;
    const picture = last.then(() => paintNow(svg)).finally(() => (asked -= 1));
    last = picture.catch(() => undefined);
    return picture;
  };
}
