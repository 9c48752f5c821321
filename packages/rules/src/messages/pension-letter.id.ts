/** Where the next numbers of the pension programme are announced, in Indonesian. */
export const pensionLetter =
  'Setiap Februari atau Maret BPJS Ketenagakerjaan mengumumkannya lewat surat kepada perusahaan, berlaku mulai 1 Maret.';
