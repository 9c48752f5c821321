/** What the server itself says, in Indonesian: its two plain pages and the lines of its start. */
export const words = {
  pageBroken: {
    title: 'Halaman ini sedang terganggu',
    text: 'Maaf, halaman ini tidak bisa ditampilkan sekarang. Pendaftaran acara tetap berjalan, dan yang sudah terkirim tetap tersimpan.',
    again: 'Coba lagi',
  },
  pageMissing: {
    title: 'Halaman tidak ditemukan',
    text: 'Tidak ada halaman di alamat ini. Periksa kembali alamatnya.',
    again: 'Ke halaman depan',
  },
  listening: (address: string) => `Payung siap di ${address}`,
  portTaken: (port: number) =>
    `Porta ${port} sudah dipakai program lain. Pilih porta lain, misalnya: PORT=${port + 1} npm start`,
  portWrong: (value: string) => `PORT harus angka 0 sampai 65535, bukan "${value}".`,
  nowWrong: (value: string) => `PAYUNG_NOW harus waktu seperti 2026-11-21T09:00:00+07:00, bukan "${value}".`,
  addressWrong: (value: string) =>
    `PAYUNG_ADDRESS harus alamat seperti https://payung.example, bukan "${value}".`,
  dataBroken: (path: string) => `Berkas data tidak bisa dibuka: ${path}. Atur letaknya dengan PAYUNG_DATA.`,
  databaseAway: (place: string) =>
    `Basis data di ${place} tidak bisa dibuka. Periksa DATABASE_URL dan apakah PostgreSQL berjalan.`,
  stopping: 'Berhenti dengan tertib…',
};

/** The shape of the words, for the other language. */
export type Words = typeof words;
