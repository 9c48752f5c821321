/** The words of what an explainer shows after the first sight, in Indonesian. */
export const laterWords = {
  ticked: (ready: number, all: number) => `Sudah siap ${ready} dari ${all}.`,
  source: 'Sumber',
  undated: 'tanpa tanggal',
  here: 'Dari daerah ini',
  province: 'Dari provinsi ini',
  elsewhere: 'Belum ada cerita dari daerah ini. Ini cerita dari daerah lain.',
  whatsApp: 'Kirim lewat WhatsApp',
  print: 'Cetak daftar ini',
  fullPage: 'Buka halaman lengkap',
  papersOf: (title: string) => `Berkas untuk ${title}`,
  byHand: {
    whatsApp: 'Kalau WhatsApp tidak terbuka, salin teks ini.',
    print: 'Daftar ini tidak dapat dicetak dari sini. Salin teksnya.',
  },
  link: 'Salin tautan bagian ini',
  copied: 'Tautan tersalin.',
  read: 'Bacakan',
  pause: 'Jeda',
  resume: 'Lanjutkan',
  stop: 'Berhenti',
  local: 'Di daerah ini, menurut berita',
  askWhether: 'Tanyakan di kantor desa atau lewat 175 apakah ini masih berjalan.',
  noScheme: (day: string) =>
    `Sampai ${day} belum ada program khusus daerah ini yang kami ketahui. Tanyakan di kantor desa atau dinas tenaga kerja.`,
  branch: (name: string) =>
    `Berita menyebut kantor cabang ${name}. Alamat dan jam bukanya ada di situs resmi.`,
  since: 'Sejak',
  until: 'Sampai',
  amount: 'Nilai',
  onwards: 'seterusnya',
  wage: 'Upah Anda sebulan',
  wageHint: 'Angka di bagian ini mengikuti upah yang Anda tulis.',
  wageProblem: (example: string, used: string) =>
    `Tulis upah sebulan dengan angka, misalnya ${example}. Hitungan masih memakai ${used}.`,
};

/** What every language of the later sections says. */
export type LaterWords = typeof laterWords;
