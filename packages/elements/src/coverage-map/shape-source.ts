import { Task, TaskStatus } from '@lit/task';
import type { Region } from '@payung/regions';
import type { ReactiveControllerHost } from 'lit';
import { carriedPicture, type Drawn } from './carried-picture.ts';
import { refined, type FinerShapes } from './refined.ts';
import { RegionPaths } from './region-paths.ts';
import { remembered } from './remembered.ts';

/**
 * The shapes of a widget: the national ones, from the page where it carries them, else imported; and, once somebody looks at a province,
 * the finer ones of that province. Until those are there, or where they do not come, the national ones stand.
 */
export class ShapeSource {
  readonly #area: () => Region;
  readonly #national: Task<readonly [], Drawn>;
  readonly #finer: Task<readonly [string | undefined], FinerShapes | undefined>;

  /** `area` is asked at every update. */
  constructor(host: ReactiveControllerHost & Element, area: () => Region) {
    this.#area = area;
    this.#national = new Task(host, {
      args: () => [],
      task: async () => {
        const carried = carriedPicture(host);
        return (
          carried ?? {
            shapes: (await import('@payung/regions/shapes')).shapes(),
            paths: new RegionPaths(),
          }
        );
      },
    });
    this.#finer = new Task(host, {
      args: () => [this.#province] as const,
      task: async ([province]) =>
        province === undefined
          ? undefined
          : { province, shapes: await (await import('@payung/regions/finer')).finerShapes(province) },
    });
  }

  /** What to draw; undefined until it is there. */
  get drawn(): Drawn | undefined {
    const national = this.#national.value;
    const finer = this.#finer.value;
    if (!national || !finer || finer.province !== this.#province) return national;
    return { ...national, shapes: this.#refined(national.shapes, finer) };
  }

  /** Whether the national shapes did not come. */
  get hasFailed(): boolean {
    return this.#national.status === TaskStatus.ERROR;
  }

  get #province(): string | undefined {
    const { code, level } = this.#area();
    return level === 'province' ? code : undefined;
  }

  readonly #refined = remembered(refined);

  /** Asks for the national shapes once more. */
  retry(): void {
    void this.#national.run();
  }
}
