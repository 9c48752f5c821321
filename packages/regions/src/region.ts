/** The three levels at which figures are counted; a regency is a kabupaten or a kota. */
export type Level = 'nation' | 'province' | 'regency';

/** What the law calls an area of the lowest level. */
export type Kind = 'kabupaten' | 'kota';

/**
 * One area of the Ministry of Home Affairs' list, frozen.
 * `code` is its Kemendagri number without dots: `ID`, `35`, `3510`. Numbers of the statistics office look the same and
 * are not: see `@payung/regions/statistics-codes`.
 */
export interface Region {
  readonly code: string;
  /** With its kind: `Kabupaten Malang`, `Kota Malang`; a province and the nation have only their name. */
  readonly name: string;
  /** Without its kind: `Malang`. Not unique: 26 regencies share it with a city. */
  readonly shortName: string;
  readonly level: Level;
  /** Only at the level of regencies. */
  readonly kind?: Kind;
  /** Code of the area it lies in; the nation has none. */
  readonly parent?: string;
}
