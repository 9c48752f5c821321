import type { Absence } from '@payung/coverage';
import { messages as regionMessages } from '@payung/regions/messages/id';

/** What the coverage map says in Indonesian. */
export const words = {
  title: (place: string) => `Pekerja yang terlindungi BPJS Ketenagakerjaan di ${place}`,
  mapOf: (place: string) => `Peta ${place}`,
  mapKeys:
    'Tombol panah: pindah ke wilayah tetangga. Huruf: pindah ke nama wilayah. Enter: pilih atau perbesar. Home dan End: angka tertinggi dan terendah. Escape: kembali.',
  zoomIn: (province: string) => `Perbesar ke ${province}`,
  zoomOut: 'Perkecil ke seluruh Indonesia',
  wholeCountry: 'Semua',
  province: 'Provinsi',
  path: 'Letak wilayah',
  views: 'Bentuk tampilan',
  viewNames: { map: 'Peta', tiles: 'Kotak', table: 'Tabel' },

  loading: (host: string) => `Memuat angka dari ${host} …`,
  notLoaded: 'Angka belum bisa dimuat. Periksa sambungan internet.',
  retry: 'Coba lagi',

  counts: (known: string, all: string, place: string, unknown: string) =>
    `${known} dari ${all} kabupaten/kota di ${place} punya angka; ${unknown} belum punya.`,
  allKnown: (all: string, place: string) => `Semua ${all} kabupaten/kota di ${place} punya angka.`,
  noneKnown: (all: string, place: string) => `Belum ada data untuk ${all} kabupaten/kota di ${place}.`,
  highest: (name: string, value: string) => `Tertinggi: ${name}, ${value}.`,
  over100: (value: string) => `${value} (lebih dari 100%, ditampilkan apa adanya)`,
  lowest: (name: string, value: string) => `Terendah: ${name}, ${value}.`,
  manyRegions: (count: string) => `${count} wilayah`,
  mixedYears: (first: string, last: string) =>
    `Angka-angka ini dari tahun yang berbeda (${first}–${last}), jadi tidak bisa dibandingkan begitu saja.`,
  baseEnlarged: (year: string) =>
    `Sejak ${year} jumlah pekerja yang dihitung diperbesar, sehingga angkanya turun walaupun tidak ada yang kehilangan perlindungan.`,
  year: 'Tahun',
  newestOfEach: 'Terbaru tiap wilayah',
  erasApart: (year: string, newest: string) =>
    `Angka ${year} tidak bisa dibandingkan dengan angka ${newest}.`,
  noDataInYear: (year: string) => `Tidak ada angka tahun ${year} untuk wilayah ini.`,

  legend: 'Arti warna',
  below: (to: string) => `di bawah ${to}`,
  between: (from: string, to: string) => `${from} sampai di bawah ${to}`,
  atLeast: (from: string) => `${from} atau lebih`,
  clusters: 'Wilayah bertetangga yang sama tinggi atau rendah',
  keep: 'Simpan atau bagikan',
  keepFailed:
    'Bagian ini belum berhasil dimuat. Periksa sambungan internet Anda, lalu tekan tombolnya sekali lagi.',
  allKinds: 'Tampilkan semua',
  legendRow: (count: string) => `(${count} wilayah)`,
  marked: 'Bergaris: angka kira-kira atau sebelum 2023',
  absent: {
    'no-data': 'belum ada data',
    'budget-only': 'hanya jumlah yang didaftarkan pemerintah',
    'not-applicable': 'tidak berlaku',
  } as Readonly<Record<Absence, string>>,

  about: (value: string) => `sekitar ${value}`,
  computed: 'dihitung dari jumlah peserta dan jumlah pekerja',
  madeHow: 'Cara memperoleh',
  undated: 'tanggal tidak disebut',
  openProvince: (province: string, isByKey: boolean) =>
    `${isByKey ? 'Tekan Enter' : 'Klik'} untuk membuka ${province}`,
  computedShort: 'dihitung',
  shareInWords: (of100: string) => `${of100} dari 100 pekerja sudah terlindungi`,
  shareAboutInWords: (of100: string) => `sekitar ${of100} dari 100 pekerja sudah terlindungi`,
  othersInWords: (of100: number) => `, ${of100} belum`,
  lessThan1: 'Kurang dari 1',
  moreThan99: 'Lebih dari 99',
  shareOver100: 'lebih dari 100%, misalnya karena pekerja proyek ikut dihitung',
  asOf: 'Keadaan',
  source: 'Sumber',
  note: 'Catatan',
  base: 'Siapa yang dihitung',
  resident: 'pekerja yang ber-KTP wilayah ini',
  registration: 'pekerja yang terdaftar di wilayah ini, di mana pun tinggalnya',
  noDataYet: {
    'no-data': 'Belum ada data: angka cakupan wilayah ini belum kami temukan di sumber yang terbit.',
    'budget-only':
      'Belum ada persentase. Yang diketahui hanya jumlah orang yang didaftarkan dengan uang pemerintah.',
    'not-applicable': 'Tidak berlaku: angka yang terbit untuk wilayah ini menghitung kelompok pekerja lain.',
  } as Readonly<Record<Absence, string>>,
  noDataInTable: 'Tabel ini tidak memuat angka untuk wilayah ini.',
  members: (count: string, asOf: string) => `${count} peserta aktif, ${asOf}`,
  budgetProtected: (count: string, asOf: string) =>
    `${count} orang didaftarkan dengan uang pemerintah, ${asOf}`,
  known: 'Yang sudah diketahui, tetapi bukan persentase:',
  alsoKnown: 'Yang juga diketahui:',
  pickHint: 'Pilih satu wilayah.',
  showBackground: 'Sumber dan angka lain',
  compareWith: 'Bandingkan dengan wilayah lain',

  search: 'Cari wilayah',
  found: (found: string, all: string) => `${found} dari ${all} wilayah`,
  region: 'Wilayah',
  value: 'Terlindungi',
  tableOf: (place: string) => `Angka per wilayah di ${place}`,
  leftOut: (count: string, kinds: string) => `${count} wilayah tanpa angka: ${kinds}.`,
  asOfAndSource: 'Keadaan dan sumber',
  showAll: (count: string) => `Tampilkan semua ${count} wilayah`,
  nothingFound: (query: string) =>
    query
      ? `Tidak ada wilayah yang cocok dengan “${query}”.`
      : 'Tidak ada wilayah dengan warna yang dipilih.',

  ...regionMessages,
  noShapes: 'Gambar peta belum bisa dimuat. Angkanya tetap bisa dibaca di tabel.',
  boundariesMore: 'Tentang batas dan angka di peta ini',
  figuresLong:
    'Angka dikumpulkan dari berita, laman pemerintah, dan tabel resmi; masing-masing dengan tanggal dan sumbernya. ' +
    'Payung bukan situs resmi BPJS Ketenagakerjaan.',
  hostFigures: (host: string) => `Angka di peta ini berasal dari ${host}.`,
};

/** The shape that every language of the map fills. */
export type Words = typeof words;
