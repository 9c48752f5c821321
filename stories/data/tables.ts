/** A host's own table of figures, invented for the stories; one rate is above 100. */
export const ownTable = address(`kode,indikator,nilai,tanggal,sumber,tautan
35,coverage_rate,41.2,2026-06,Dinas contoh,https://contoh.id/laporan
3510,coverage_rate,36.4,2026-06,Dinas contoh,https://contoh.id/laporan
3510,covered_workers,312000,2026-06,Dinas contoh,https://contoh.id/laporan
3510,uncovered_workers,545143,2026-06,Dinas contoh,https://contoh.id/laporan
3511,coverage_rate,12,2026-06,Dinas contoh,https://contoh.id/laporan
3515,coverage_rate,105.3,2026-06,Dinas contoh,https://contoh.id/laporan
3578,coverage_rate,67.9,2022,Dinas contoh,https://contoh.id/laporan
`);

/** A table with an unknown code, a word for a number, and an empty cell beside one good row. */
export const tableWithMistakes = address(`kode,nilai,tanggal
3510,36.4,2026-06
9999,50,2026-06
3511,banyak,2026-06
3512,,2026-06
`);

/** What an address gives that asks for a login. */
export const webPage = `data:text/html,${encodeURIComponent('<!doctype html><title>Masuk</title>')}`;

function address(table: string): string {
  return `data:text/csv,${encodeURIComponent(table)}`;
}
