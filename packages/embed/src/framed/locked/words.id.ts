/** What a frame says that may open nothing, in Indonesian. */
export const words = {
  title: 'Situs ini melarang membuka tab baru dari sini.',
  how: 'Buka halaman lengkap: salin alamat ini, lalu tempel di tab baru.',
  number: 'Nomor ini bisa disalin.',
  copy: 'Salin',
  copied: 'Sudah disalin.',
  byHand: 'Sudah dipilih. Tekan lama, lalu pilih “Salin”.',
  close: 'Tutup',
};

/** The shape every other language must have. */
export type Words = typeof words;
