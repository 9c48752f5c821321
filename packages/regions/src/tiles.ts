/** The place of a province on the grid of equal tiles. */
export interface Tile {
  /** Kemendagri code of the province. */
  readonly code: string;
  /** Counted from 1, from west to east. */
  readonly column: number;
  /** Counted from 1, from north to south. */
  readonly row: number;
  /** The name in short as people write it, in one or two pieces between which a line may end: `Jateng` as `Ja`, `teng`. */
  readonly label: readonly string[];
}

// Placed by hand so that a person recognises the country: Sumatra slants to the south-east, Java is a row with Jakarta on its north coast,
// which Bali and Nusa Tenggara go on; there is sea between these, Kalimantan, Sulawesi, Maluku and Papua.
const drawing = `
  11 .. .. .. .. 65 .. 75 71 .. .. .. ..
  12 14 21 .. 61 64 .. 72 .. 82 .. .. ..
  13 15 .. .. 62 63 .. 76 74 .. 96 92 91
  .. 17 16 19 .. .. .. 73 .. 81 .. 94 95
  .. .. 18 .. 31 .. .. .. .. .. .. .. 93
  .. .. .. 36 32 33 34 35 51 52 53 .. ..
`;

// No piece is wider than four or five letters, so that it fits a tile of 24 px at 10 px.
const labels: Readonly<Record<string, string>> = {
  11: 'Aceh',
  12: 'Sum|ut',
  13: 'Sum|bar',
  14: 'Riau',
  15: 'Jam|bi',
  16: 'Sum|sel',
  17: 'Beng|kulu',
  18: 'Lam|pung',
  19: 'Ba|bel',
  21: 'Kep|ri',
  31: 'DKI',
  32: 'Ja|bar',
  33: 'Ja|teng',
  34: 'DIY',
  35: 'Ja|tim',
  36: 'Ban|ten',
  51: 'Bali',
  52: 'NTB',
  53: 'NTT',
  61: 'Kal|bar',
  62: 'Kal|teng',
  63: 'Kal|sel',
  64: 'Kal|tim',
  65: 'Kal|tara',
  71: 'Sul|ut',
  72: 'Sul|teng',
  73: 'Sul|sel',
  74: 'Sul|tra',
  75: 'Goro|ntalo',
  76: 'Sul|bar',
  81: 'Ma|luku',
  82: 'Ma|lut',
  91: 'Pa|pua',
  92: 'Pa|bar',
  93: 'Pap|sel',
  94: 'Pap|teng',
  95: 'Pa|peg',
  96: 'PBD',
};

const rows = drawing
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** How many columns the grid of tiles has; it has six rows. */
export const tileColumns = rows[0]!.length;

/** A tile for every province, 38, in the order of their codes. */
export const tiles: readonly Tile[] = Object.freeze(
  rows
    .flatMap((cells, row) =>
      cells.map((code, column): Tile => {
        const label = Object.freeze((labels[code] ?? '').split('|'));
        return Object.freeze({ code, column: column + 1, row: row + 1, label });
      }),
    )
    .filter(({ code }) => code in labels)
    .sort((a, b) => Number(a.code) - Number(b.code)),
);
