/** Why a row says that its area has no share; that nobody published one is said by an empty cell. */
export type SaidAbsence = 'not-applicable' | 'budget-only';

/** In lower case and as a whole: the words of our JSON, and those that our map and its saved tables show. */
const words: Readonly<Record<SaidAbsence, readonly string[]>> = {
  'not-applicable': ['not-applicable', 'tidak berlaku', 'not applicable'],
  'budget-only': [
    'budget-only',
    'hanya jumlah yang didaftarkan pemerintah',
    'only the number enrolled by the government',
  ],
};

/** What the column beside an empty share says of it; undefined for every other word, for the column also says how shares came to be. */
export function readSaidAbsence(cell: string): SaidAbsence | undefined {
  const written = cell.toLowerCase();
  return (Object.keys(words) as SaidAbsence[]).find((kind) => words[kind].includes(written));
}

/** The words of our saved tables, in both languages, for a share that is printed but not exact. */
const roughly = /^(sekitar|about)\b/i;

/** Whether the column that tells how a share came to be says that it is only roughly so. */
export const saysRoughly = (cell: string): boolean => roughly.test(cell);
