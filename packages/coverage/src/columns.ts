/** The columns we read; every other column is passed over. */
export type Column =
  | 'id'
  | 'code'
  | 'statistics_code'
  | 'name'
  | 'province'
  | 'indicator'
  | 'value'
  | 'as_of'
  | 'as_of_latest'
  | 'base'
  | 'confidence'
  | 'source_publisher'
  | 'source_title'
  | 'source_date'
  | 'source_url'
  | 'note'
  | 'absence'
  | 'reason';

/** Headings people write, in both languages, compared in lower case without spaces, strokes, brackets, dots and `%`. */
const headings: Record<Column, string> = {
  id: 'id',
  code: 'code kode kodewilayah kodekemendagri kodekabupaten kodekabkota regioncode',
  statistics_code: 'bpscode kodebps',
  name: 'name nama wilayah namawilayah daerah namadaerah kabupaten namakabupaten kabupatenkota namakabupatenkota kabkota namakabkota kota region regency area',
  province: 'province provinsi propinsi namaprovinsi',
  indicator: 'indicator indikator',
  value: 'value nilai angka persen persentase cakupan percent rate',
  as_of: 'asof tanggal date per tanggaldata periode tahun year tanggalharibulantahun asofdaymonthyear',
  as_of_latest: 'asoflatest',
  base: 'base dasar',
  confidence: 'confidence',
  source_publisher: 'sourcepublisher source sumber publisher penerbit',
  source_title: 'sourcetitle judul title judulsumber',
  source_date: 'sourcedate tanggalsumber',
  source_url: 'sourceurl url tautan link tautansumber',
  note: 'note catatan keterangan',
  absence: 'absence asal origin',
  reason: 'reason',
};

const columnOf = new Map<string, Column>(
  (Object.keys(headings) as Column[]).flatMap((column) =>
    headings[column].split(' ').map((heading): [string, Column] => [heading, column]),
  ),
);

/** Characters of the longest heading that is looked at; our longest has 20. */
const longestHeading = 60;

/** The column that a heading means; undefined for any other. */
export function readHeading(heading: string): Column | undefined {
  if (heading === '' || heading.length > longestHeading) return undefined;
  return columnOf.get(heading.toLowerCase().replace(/[\s_()./%-]/g, ''));
}

/** Which of our columns stands where in a header row; the first of two with the same meaning counts. */
export function readHeader(cells: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = readHeading(cell);
    if (column && !places.has(column)) places.set(column, index);
  });
  return places;
}
