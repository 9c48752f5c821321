import renumbered from '../data/renumbered.json' with { type: 'json' };

/** A province that was made of part of another. */
export interface Split {
  readonly code: string;
  /** The province it was part of. */
  readonly from: string;
  /** ISO day the law came into force: older figures of `from` include it. */
  readonly since: string;
  readonly law: string;
}

/** The provinces made in 2022, the last splits so far. */
export const splits: readonly Split[] = Object.freeze([
  { code: '93', from: '91', since: '2022-07-25', law: 'UU 14/2022' },
  { code: '94', from: '91', since: '2022-07-25', law: 'UU 15/2022' },
  { code: '95', from: '91', since: '2022-07-25', law: 'UU 16/2022' },
  { code: '96', from: '92', since: '2022-12-08', law: 'UU 29/2022' },
]);

const today: ReadonlyMap<string, string> = new Map(Object.entries(renumbered));

/**
 * Today's code of a regency that was renumbered by the splits of 2022 (`9101` Merauke is `9301` now); undefined for any other code.
 * No old number was given to another regency.
 */
export function currentCode(formerCode: string): string | undefined {
  return today.get(formerCode);
}
