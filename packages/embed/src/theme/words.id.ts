import type { ContrastPair } from './contrasts.ts';
import type { Preset } from './presets.ts';
import type { HostSite } from './theme.ts';

/** What the page of themes says, in Indonesian. */
export const words = {
  title: 'Sesuaikan warna dan huruf',
  description:
    'Ubah warna, huruf, dan sudut semua widget Payung, lihat di latar terang dan gelap, lalu salin CSS-nya untuk situs Anda.',
  lead: 'Ubah, lihat di latar terang dan gelap, lalu salin CSS-nya. Pengaturan Anda ada di alamat halaman ini: simpan atau kirim tautannya.',
  presets: 'Mulai dari contoh',
  presetNames: {
    ours: 'Warna kami',
    news: 'Portal berita',
    regency: 'Situs kabupaten (huruf dasar 62,5%)',
    contrast: 'Kontras tinggi',
  } as Readonly<Record<Preset, string>>,
  change: 'Ubah',
  schemes: { light: 'Terang', dark: 'Gelap' },
  pick: (name: string, scheme: string) => `Pilih warna: ${name}, ${scheme}`,
  colours: {
    accent: 'Tombol dan tautan',
    'on-accent': 'Tulisan di atas tombol',
    ink: 'Tulisan',
    muted: 'Tulisan tambahan',
    surface: 'Latar',
    sunken: 'Latar panel',
    line: 'Garis',
    focus: 'Bingkai penanda papan ketik',
    error: 'Pesan kesalahan',
    notice: 'Latar pemberitahuan',
  } as Readonly<Record<string, string>>,
  colourProblem: (typed: string) => `“${typed}” bukan warna seperti 8a1c3a.`,
  others: {
    radius: 'Lengkung sudut',
    'font-family': 'Huruf',
    size: 'Ukuran huruf',
  } as Readonly<Record<string, string>>,
  hints: {
    radius: '0 sampai 3 em. 0 berarti sudut siku.',
    'font-family': 'Kosongkan untuk huruf situs Anda.',
    size: '14 sampai 22 piksel. Jarak ikut membesar. Kosongkan untuk ukuran situs Anda.',
  } as Readonly<Record<string, string>>,
  problems: {
    radius: (typed) => `“${typed}” bukan angka 0 sampai 3, misalnya 0,5.`,
    'font-family': (typed) => `“${typed}” bukan nama huruf, misalnya Georgia, serif.`,
    size: (typed) => `“${typed}” bukan angka 14 sampai 22.`,
  } as Readonly<Record<string, (typed: string) => string>>,
  site: 'Contoh situs di pratinjau',
  sites: {
    plain: 'Situs biasa',
    news: 'Portal berita',
    regency: 'Situs kabupaten, huruf dasar 62,5%',
  } as Readonly<Record<HostSite, string>>,
  show: 'Tampilkan',
  undo: 'Batalkan perubahan terakhir',
  undone: 'Perubahan terakhir dibatalkan.',
  nothingToUndo: 'Tidak ada perubahan yang dapat dibatalkan.',
  reset: 'Kembali ke warna kami',
  wasReset: 'Semua kembali ke warna kami.',
  looks: 'Pratinjau',
  look: (scheme: string) => `Pratinjau: ${scheme}`,
  readable: 'Semua tulisan cukup kontras.',
  unreadable: (list: string) => `Sulit dibaca: ${list}`,
  more: (count: number) => `dan ${count} lainnya`,
  faint: (pair: string, scheme: string, ratio: string, needed: string) =>
    `${pair} (${scheme}) ${ratio}:1, perlu ${needed}:1`,
  contrasts: 'Kontras',
  contrastHint: 'Tulisan perlu 4,5:1 terhadap latarnya, bingkai penanda 3:1.',
  pair: 'Apa di atas apa',
  pairs: {
    text: 'Tulisan di atas latar',
    textOnPanel: 'Tulisan di atas panel',
    lesser: 'Tulisan tambahan di atas latar',
    lesserOnPanel: 'Tulisan tambahan di atas panel',
    link: 'Tautan di atas latar',
    linkOnPanel: 'Tautan di atas panel',
    button: 'Tulisan di atas tombol',
    mistake: 'Pesan kesalahan di atas latar',
    notice: 'Tulisan pemberitahuan',
    focus: 'Bingkai penanda di atas latar',
  } as Readonly<Record<ContrastPair, string>>,
  enough: (ratio: string) => `${ratio}:1, cukup`,
  tooLittle: (ratio: string, needed: string) => `${ratio}:1, kurang dari ${needed}`,
  css: 'Salin CSS',
  cssHint:
    'Tempel di CSS situs Anda. Di WordPress: Tampilan → Sesuaikan → CSS Tambahan. Untuk bingkai dan tautan hanya warna utama yang dapat dipilih, di halaman',
  install: 'Pasang di situs Anda',
  noCss: 'Belum ada yang diubah: tidak perlu menempel apa-apa.',
  parts: 'Bagian widget',
  partsHint:
    'Bagian punya nama, supaya CSS Anda dapat mengubahnya: payung-coverage-map::part(legend) { border-top: 1px solid }',
  showPart: 'Tunjukkan',
  partShown: (part: string) => `${part} diberi bingkai di pratinjau.`,
  partUnseen: (part: string) => `${part} baru tampil sesudah widgetnya dipakai.`,
  partNames: {
    calculator: {
      base: 'Seluruh widget',
      result: 'Hasil dalam satu kalimat',
      why: 'Langkah di balik hasil',
    },
    'coverage-map': {
      base: 'Seluruh widget',
      map: 'Bingkai gambar peta',
      legend: 'Arti warna',
      table: 'Tabel angka yang sama, dengan kolom carinya',
      details: 'Angka daerah yang dipilih, dalam kata',
      error: 'Sebab angka situs Anda tidak tampil',
    },
    'coverage-card': {
      base: 'Seluruh widget',
      error: 'Sebab angka situs Anda tidak tampil',
    },
    'program-explainer': {
      base: 'Seluruh widget',
      section: 'Setiap bagian penjelasan',
      summary: 'Baris yang membuka bagian',
      calculator: 'Kalkulator di samping tulisan',
    },
    'event-list': {
      base: 'Seluruh widget',
      event: 'Satu acara',
      error: 'Pesan kegagalan',
    },
    'event-signup': {
      base: 'Seluruh widget',
      facts: 'Waktu, tempat, kursi, dan hal lain yang perlu diketahui',
      send: 'Tombol kirim',
      receipt: 'Bukti pendaftaran',
      code: 'Kode di bukti',
      qr: 'Kode yang sama sebagai gambar',
      error: 'Pesan kegagalan dan perbaikan',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
};

/** The words of the page of themes; English has the same shape. */
export type ThemeWords = typeof words;
