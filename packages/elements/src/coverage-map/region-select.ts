import { regionByCode, type Level } from '@payung/regions';

/** Detail of `payung-region-select`: the area a person went to. */
export interface RegionSelect {
  /** Kemendagri code: `ID`, `35`, `3510`. */
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** Its share in percent; absent where there is no data. */
  readonly value?: number;
}

/** Says that a person chose an area, and its share where it has one; a page may prevent that the map goes there. */
export function regionSelect(code: string, value: number | undefined): CustomEvent<RegionSelect> {
  const { name, level } = regionByCode(code)!;
  return new CustomEvent('payung-region-select', {
    detail: { code, name, level, ...(value === undefined ? {} : { value }) },
    bubbles: true,
    composed: true,
    cancelable: true,
  });
}

declare global {
  interface HTMLElementEventMap {
    'payung-region-select': CustomEvent<RegionSelect>;
  }
}
