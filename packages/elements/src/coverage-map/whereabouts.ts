import { nationCode, regionByCode } from '@payung/regions';
import { placeOrNation, type Place } from './place.ts';
import { regionSelect } from './region-select.ts';

/** A map whose page says where it begins. */
interface Going extends EventTarget {
  readonly region: string;
  requestUpdate(): void;
}

/** Where somebody is on a map, and how they get elsewhere: the page is asked first, and may keep the map where it is. */
export class Whereabouts {
  readonly #host: Going;
  readonly #percentOf: (code: string) => number | undefined;
  readonly #onGone: () => void;
  /** The area that a person or a link went to; it wins over `region` until that changes. */
  #code: string | undefined;

  /** `percentOf` tells the share of an area for the page; `onGone` hears that a person went somewhere. */
  constructor(host: Going, percentOf: (code: string) => number | undefined, onGone: () => void) {
    this.#host = host;
    this.#percentOf = percentOf;
    this.#onGone = onGone;
  }

  get place(): Place {
    return placeOrNation(this.#code ?? this.#host.region);
  }

  /** The area whose figure is told under the map. */
  get code(): string {
    const { area, regency } = this.place;
    return (regency ?? area).code;
  }

  /** Begins at an area that a link names, or where the page says; nobody is asked. */
  begin(code?: string): void {
    this.#code = code;
    this.#host.requestUpdate();
  }

  /** Tells the page that a person chose an area, and goes there unless the page prevents it; true where it went. */
  readonly go = (code: string): boolean => {
    if (!this.#host.dispatchEvent(regionSelect(code, this.#percentOf(code)))) return false;
    this.begin(code);
    this.#onGone();
    return true;
  };

  /** From the picture of a province, on which a region around it stands for its own province. */
  readonly goOnPicture = (code: string): void => {
    const { area } = this.place;
    const { level, parent } = regionByCode(code)!;
    const isAround = area.code !== nationCode && level === 'regency' && parent !== area.code;
    this.go(isAround ? parent! : code);
  };

  /** Up from a province to the country. */
  readonly back = (): void => {
    if (this.place.area.code !== nationCode) this.go(nationCode);
  };
}
