import type { Direction } from '@payung/regions/neighbours';
import type { Voice } from './describe.ts';
import type { Surroundings } from './moving/in-context.ts';
import type { Zooming } from './moving/gestures.ts';
import type { PictureRegion } from './picture-region.ts';

type Module = typeof import('./moving/moving.ts');

const load = async (): Promise<Module> => import('./moving/moving.ts');

/**
 * Moving over the map by true neighbours, by name and by gestures. Its module is fetched when somebody comes near; until it is there, or
 * where it does not come, nothing of it is known, and the frame finds its own way.
 */
export class Mover {
  readonly #onCome: () => void;
  #isComing = false;
  #loaded: Module | undefined;
  #typed: InstanceType<Module['TypedName']> | undefined;
  readonly #heard = new WeakSet<Element>();

  /** `onCome` hears that it is there. */
  constructor(onCome: () => void) {
    this.#onCome = onCome;
  }

  get isThere(): boolean {
    return this.#loaded !== undefined;
  }

  /** Fetches what moving needs; asked again after a failure it tries again. */
  come(): void {
    if (this.#isComing) return;
    this.#isComing = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.#loaded = await load();
    } catch {
      this.#isComing = false;
      return;
    }
    this.#typed = new this.#loaded.TypedName();
    this.#onCome();
  }

  /** The neighbour in a direction, over borders and straits. */
  neighbour(code: string, direction: Direction): string | undefined {
    return this.#loaded?.neighbourTowards(code, direction);
  }

  /** The region that a typed letter leads to. */
  named(letter: string, from: string, regions: readonly PictureRegion[]): string | undefined {
    return this.#typed?.next(letter, from, regions);
  }

  /** What is said of a region beside its value; empty until it is known. */
  inContext(code: string, surroundings: Surroundings, voice: Voice): string {
    return this.#loaded?.inContext(code, surroundings, voice) ?? '';
  }

  /** Hears gestures on a frame, and keys at the border of a province, once. */
  listen(frame: HTMLElement, zooming: Zooming): void {
    if (!this.#loaded || this.#heard.has(frame)) return;
    this.#heard.add(frame);
    this.#loaded.listenForZoom(frame, zooming);
    this.#loaded.listenAtBorder(frame);
  }
}
