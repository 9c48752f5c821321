import type { State } from '../eligibility/codes.ts';
import type { Vocabulary } from './eligibility.id.ts';
import type { WhyWords } from './words.ts';

const states: Readonly<Record<State, string>> = {
  mandatory: 'wajib',
  optional: 'boleh ikut',
  automatic: 'otomatis, tanpa iuran tambahan',
  'to-verify': 'perlu ditanyakan ke kantor cabang',
  none: 'tidak tersedia',
};

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result }) => {
    const required = Object.values(result.facts).filter((state) => state === 'mandatory').length;
    return `Ada ${required} program yang wajib diikuti.`;
  },
  ineligible: () => 'Sudah tidak bisa mendaftar sebagai pekerja mandiri.',
  lines: {},
  totals: {},
  facts: {
    accident: { name: 'Jaminan Kecelakaan Kerja (JKK)', states },
    death: { name: 'Jaminan Kematian (JKM)', states },
    oldAge: { name: 'Jaminan Hari Tua (JHT)', states },
    pension: { name: 'Jaminan Pensiun (JP)', states },
    jobLoss: { name: 'Jaminan Kehilangan Pekerjaan (JKP)', states },
  },
  reasons: {
    'no-parameter': 'Aturan untuk bulan ini tidak kami ketahui.',
    'too-old-to-register': ({ value }) =>
      `Pekerja mandiri hanya bisa mendaftar sebelum berumur ${value('bpu.age')}.`,
    'registered-at-54-or-older': ({ value }) =>
      `JKP hanya untuk yang didaftarkan sebelum berumur ${value('jkp.age')}.`,
    'not-citizen': 'JKP hanya untuk warga negara Indonesia.',
    'no-health-insurance': 'JKP hanya untuk yang juga terdaftar di BPJS Kesehatan.',
    'job-loss-micro-to-verify': 'Untuk pekerja usaha mikro, tanyakan ke kantor cabang apakah JKP berlaku.',
    'job-loss-not-yet': 'JKP belum ada pada bulan itu.',
  },
  notices: {
    'permanent-staff-are-wage-earners':
      'Karyawan tetap perusahaan bangunan didaftarkan sebagai pekerja yang digaji, bukan pekerja proyek.',
  },
};
