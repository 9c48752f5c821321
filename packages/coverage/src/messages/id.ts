import type { Problem, ProblemCode } from '../problem.ts';

/** What to tell the maker of a table, in Indonesian: one sentence a problem, without the line number. */
export const messages: Record<ProblemCode, (problem: Problem) => string> = {
  html: () => 'Alamat ini memberikan halaman web, bukan tabel CSV. Periksa tautannya.',
  'too-large': () => 'Berkas ini terlalu besar untuk sebuah tabel angka; tidak dibaca.',
  empty: () => 'Tabel ini kosong: tidak ada baris angka.',
  'no-place-column': () => 'Tidak ada kolom wilayah. Beri judul kolom "kode" atau "nama".',
  'no-value-column': () => 'Tidak ada kolom angka. Beri judul kolom "nilai".',
  'too-many-rows': () => 'Tabel terlalu panjang; baris sesudah ini tidak dibaca.',
  'long-row': () => 'Baris ini terlalu panjang untuk sebuah baris angka; tidak dibaca.',
  'open-quote': () =>
    'Ada tanda kutip (") yang tidak ditutup pada baris ini; baris ini dan semua sesudahnya tidak dibaca.',
  'too-many-cells': () =>
    'Baris ini punya lebih banyak sel daripada judul kolom, jadi tidak dipakai. Bila ada koma di dalam angka atau teks, beri tanda kutip ("12,5") atau pisahkan kolom dengan titik koma.',
  'split-number': ({ cell }) =>
    `Angka ${cell} terbelah di komanya, jadi baris ini tidak dipakai. Beri tanda kutip ("${cell}") atau pisahkan kolom dengan titik koma.`,
  'unknown-code': ({ cell }) =>
    `Kode wilayah "${cell}" tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 3510.`,
  'unknown-name': ({ cell }) => `Nama wilayah "${cell}" tidak dikenal. Contoh yang benar: Kab. Banyuwangi.`,
  'unclear-name': ({ cell }) =>
    `"${cell}" dapat berarti kabupaten, kota atau provinsi. Tulis Kab., Kota atau Prov. di depannya.`,
  'other-name': ({ cell }) =>
    `Kode dan nama tidak cocok: "${cell}". Kode BPS sering sama bentuknya dengan kode Kemendagri tetapi berarti wilayah lain.`,
  'no-place': () => 'Baris ini tidak menyebut wilayah.',
  total: ({ cell }) => `"${cell}" bukan wilayah; baris jumlah atau rata-rata tidak dipakai.`,
  renumbered: ({ cell }) =>
    `Kode ${cell} sudah diganti sejak pemekaran tahun 2022; baris ini dipakai untuk kode yang baru.`,
  'missing-value': () => 'Angkanya kosong. Baris ini ditampilkan sebagai "belum ada data".',
  'not-applicable': ({ cell }) => `Angkanya "${cell}": wilayah ini ditampilkan sebagai "tidak berlaku".`,
  'bad-value': ({ cell }) => `"${cell}" bukan angka yang dapat dibaca.`,
  'unknown-indicator': ({ cell }) => `Indikator "${cell}" tidak dikenal.`,
  'low-confidence': () => 'Angka ini ditandai kurang meyakinkan, jadi tidak ditampilkan.',
  excluded: ({ cell }) => `Baris ini ditandai tidak dipakai: ${cell}.`,
  'over-100': ({ cell }) => `Angka ${cell} lebih dari 100 persen; ditampilkan apa adanya.`,
  fractions: () =>
    'Semua persentase di tabel ini 1 atau kurang dan ditampilkan apa adanya. Bila 0,45 berarti 45 persen, tulis 45.',
  repeated: ({ cell }) => `Wilayah ${cell} ditulis lebih dari satu kali untuk tanggal yang sama.`,
  'no-date': () => 'Tidak ada tanggal data. Tambahkan kolom "tanggal".',
  'bad-date': ({ cell }) => `Tanggal "${cell}" tidak dapat dibaca. Tulis seperti 2025-12-31 atau 2025-12.`,
  'future-date': ({ cell }) =>
    `Tanggal "${cell}" belum tiba. Target dan perkiraan tidak ditampilkan, jadi baris ini tidak dipakai.`,
  'bad-url': ({ cell }) => `Tautan sumber "${cell}" tidak dipakai; tautan harus berawalan https://.`,
};
