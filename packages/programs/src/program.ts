/** A programme that has an explainer, named in the languages of the content. */
export interface Program {
  readonly code: string;
  readonly title: Readonly<Record<ContentLanguage, string>>;
}

/** The languages in which every programme is written. */
export type ContentLanguage = 'id' | 'en';

/** Every programme with an explainer, in the order in which a list offers them. */
export const programs = [
  { code: 'jkk', title: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'Work accident benefit (JKK)' } },
  { code: 'jkm', title: { id: 'Jaminan Kematian (JKM)', en: 'Death benefit (JKM)' } },
  { code: 'jht', title: { id: 'Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT)' } },
  { code: 'jp', title: { id: 'Jaminan Pensiun (JP)', en: 'Monthly pension (JP)' } },
  { code: 'jkp', title: { id: 'Jaminan Kehilangan Pekerjaan (JKP)', en: 'Job loss benefit (JKP)' } },
  { code: 'beasiswa', title: { id: 'Beasiswa anak peserta', en: 'Scholarship for members’ children' } },
  { code: 'pmi', title: { id: 'Pekerja Migran Indonesia (PMI)', en: 'Indonesian migrant workers (PMI)' } },
  {
    code: 'jakon',
    title: { id: 'Pekerja proyek (Jasa Konstruksi)', en: 'Workers on building projects (Jasa Konstruksi)' },
  },
  {
    code: 'sertakan',
    title: { id: 'SERTAKAN: Sejahterakan Pekerja Sekitar Anda', en: 'SERTAKAN: sponsor a worker near you' },
  },
  {
    code: 'gn-lingkaran',
    title: {
      id: 'GN Lingkaran: iuran dari perusahaan dan penyumbang',
      en: 'GN Lingkaran: dues paid by firms and donors',
    },
  },
  {
    code: 'apbd',
    title: {
      id: 'Iuran dibayar pemerintah daerah atau desa',
      en: 'Dues paid by local government or village',
    },
  },
  {
    code: 'dbhcht',
    title: {
      id: 'Iuran dari dana cukai tembakau (DBHCHT)',
      en: 'Dues paid from tobacco excise (DBHCHT)',
    },
  },
  { code: 'kader', title: { id: 'Kader Penggerak', en: 'Mover cadres' } },
  { code: 'perisai', title: { id: 'Agen Perisai', en: 'Perisai agents' } },
  { code: 'pemberdayaan', title: { id: 'Pemberdayaan sesudah klaim', en: 'Empowerment after a claim' } },
  { code: 'mlt', title: { id: 'Pinjaman rumah (MLT)', en: 'Housing loans (MLT)' } },
] as const satisfies readonly Program[];

/** The code of a programme with an explainer. */
export type ProgramCode = (typeof programs)[number]['code'];
