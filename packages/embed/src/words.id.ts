/** What the frame pages say themselves, in Indonesian. */
export const words = {
  titles: {
    calculator: 'Kalkulator BPJS Ketenagakerjaan – Payung',
    'coverage-map': 'Peta perlindungan pekerja – Payung',
    'coverage-card': 'Perlindungan pekerja di daerah Anda – Payung',
    'program-explainer': 'Penjelasan program BPJS Ketenagakerjaan – Payung',
    'event-list': 'Daftar acara – Payung',
    'event-signup': 'Pendaftaran acara – Payung',
  } as Record<string, string>,
  region: 'Daerah',
  covered: 'Pekerja terlindungi',
  about: 'sekitar',
  coveredIn: (region: string) => `Pekerja yang sudah terlindungi di ${region}`,
  noData: 'belum ada data',
  source: 'Keadaan dan sumber',
  mapCaption: (region: string) => `Pekerja yang sudah terlindungi BPJS Ketenagakerjaan, ${region}`,
  tableComes: 'Angka dari tabel halaman ini sedang dimuat.',
  events: 'Daftar acara dan formulir pendaftaran sedang dimuat.',
  example: (day: string) => `Contoh untuk ${day}:`,
  unknownCalculation: 'Hitungan ini tidak ada. Periksa alamatnya.',
  needsScript:
    'Bagian ini memerlukan JavaScript. Bila tidak muncul, muat ulang halaman atau tanyakan ke kantor cabang atau telepon 175.',
};

/** The words of the frame pages; English has the same shape. */
export type Words = typeof words;
