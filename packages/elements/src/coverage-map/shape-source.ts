import type { Region } from '@payung/regions';
import type { ReactiveControllerHost } from 'lit';
import { Answer } from '../answer.ts';
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
  readonly #carried: () => Drawn | undefined;
  readonly #national: Answer<readonly [], Drawn>;
  readonly #finer: Answer<readonly [string], FinerShapes>;

  /** `area` is asked at every update. */
  constructor(host: ReactiveControllerHost & Element, area: () => Region) {
    this.#area = area;
    this.#carried = () => carriedPicture(host);
    this.#national = new Answer(
      host,
      () => (this.#carried() ? undefined : ([] as const)),
      async () => ({
        shapes: (await import('@payung/regions/shapes')).shapes(),
        paths: new RegionPaths(),
      }),
    );
    this.#finer = new Answer(
      host,
      () => {
        const province = this.#province;
        return province === undefined ? undefined : ([province] as const);
      },
      async ([province]) => ({
        province,
        shapes: await (await import('@payung/regions/finer')).finerShapes(province),
      }),
    );
  }

  /** What to draw; undefined until it is there. */
  get drawn(): Drawn | undefined {
    const national = this.#carried() ?? this.#national.value;
    const finer = this.#finer.value;
    if (!national || !finer || finer.province !== this.#province) return national;
    return { ...national, shapes: this.#refined(national.shapes, finer) };
  }

  /** Whether the national shapes did not come. */
  get hasFailed(): boolean {
    return this.#national.status === 'failed';
  }

  get #province(): string | undefined {
    const { code, level } = this.#area();
    return level === 'province' ? code : undefined;
  }

  readonly #refined = remembered(refined);

  /** Asks for the national shapes once more. */
  retry(): void {
    this.#national.again();
  }
}
