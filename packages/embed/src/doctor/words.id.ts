import type { FindingCode } from './finding.ts';

/** What is wrong, about what, and what to do. */
type Telling = (about: string) => readonly [problem: string, advice: string];

/** What the doctor says, in Indonesian. */
export const words = {
  title: 'Payung memeriksa halaman ini',
  well: 'Tidak ada masalah yang ditemukan. Semua yang diperiksa baik.',
  count: (count: number) => `${count} hal perlu diperbaiki:`,
  paste: 'Tempel ini:',
  copy: 'Salin',
  copied: 'Tersalin.',
  close: 'Tutup',
  link: 'Perlindungan pekerja BPJS Ketenagakerjaan',
  findings: {
    'no-loader': () => [
      'Skrip Payung belum ada di halaman ini.',
      'Pasang satu baris ini, sekali saja, di mana pun di halaman. Mungkin sistem situs menghapusnya: mintalah admin atau editor yang memasang.',
    ],
    'no-widget': () => [
      'Tidak ada widget Payung di halaman ini.',
      'Mungkin sistem situs menghapus kodenya saat disimpan. Pakai bentuk ini, yang tidak dihapus.',
    ],
    'unknown-placeholder': (about: string) => [
      `data-payung="${about}" tidak dikenal.`,
      'Pakai salah satu nama widget yang ada, misalnya ini.',
    ],
    'empty-tag': (about: string) => [
      `<${about}> tidak berisi apa-apa.`,
      'Isi dengan tautan, supaya pembaca tanpa skrip tetap mendapat keterangan.',
    ],
    'not-loaded': (about: string) => [
      `Widget tidak dapat dimuat (${about}).`,
      'Biasanya karena aturan keamanan situs (CSP), pemblokir iklan, atau jaringan. Izinkan alamat ini untuk skrip.',
    ],
    'other-version': (about: string) => [
      `Halaman ini memakai dua versi Payung (${about}).`,
      'Yang dimuat lebih dulu yang dipakai. Sisakan satu baris skrip saja.',
    ],
    policy: (about: string) => [
      `Aturan keamanan situs (CSP) melarang ${about}.`,
      'Tambahkan ke kepala Content-Security-Policy situs Anda.',
    ],
    'trusted-types': () => [
      'Aturan Trusted Types situs ini menolak widget.',
      'Tambahkan ke kepala Content-Security-Policy situs Anda.',
    ],
    narrow: (about: string) => [
      `Tempat widget terlalu sempit (${about}).`,
      'Beri tempat paling sedikit 280 piksel, misalnya dengan memindahkannya dari bilah samping.',
    ],
    'insecure-page': () => [
      'Halaman ini dibuka dengan http, bukan https.',
      'Tombol salin dan bagikan tidak jalan tanpa https. Pasang sertifikat di situs Anda.',
    ],
    'mixed-content': (about: string) => [
      `Alamat ${about} memakai http di halaman https. Peramban memblokirnya.`,
      'Ganti dengan alamat https.',
    ],
    'no-height-listener': () => [
      'Tinggi bingkai tidak mengikuti isinya.',
      'Pasang satu baris ini di halaman yang memuat bingkai.',
    ],
    sandboxed: () => [
      'Bingkai ini dikurung (sandbox): mengunduh, mencetak, dan membuka tab tidak bisa.',
      'Kalau Anda mengatur bingkainya sendiri, pakai bentuk ini.',
    ],
    'no-storage': () => [
      'Penyimpanan peramban tidak tersedia di bingkai ini.',
      'Widget tetap jalan, tetapi isian hilang kalau halaman dimuat ulang. Tidak ada yang perlu ditempel.',
    ],
  } satisfies Record<FindingCode, Telling> as Record<FindingCode, Telling>,
};

/** The words of the doctor; English has the same shape. */
export type Words = typeof words;
