import type { Fact, Names, ParameterId, Question } from '../job-loss/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the job-loss benefit must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: Fact;
}

/** The Indonesian words of the job-loss benefit. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung uang tunai Jaminan Kehilangan Pekerjaan',
  introduction: 'Berapa uang yang diterima setiap bulan setelah kena PHK, dan apa syaratnya.',
  day: { label: 'Tanggal PHK', hint: 'Tertulis di surat PHK.' },
  summary: ({ result, total }) =>
    `Uang tunai ${total('total')} untuk ${result.lines.length} bulan, dibayar sebulan sekali.`,
  questions: {
    cause: {
      label: 'Mengapa berhenti bekerja?',
      choices: {
        terminated: 'Kena PHK',
        'contract-ended-early': 'Kontrak diputus sebelum habis',
        resigned: 'Mengundurkan diri',
        'contract-expired': 'Kontrak habis',
        retired: 'Pensiun',
        'total-disability': 'Cacat total tetap',
        death: 'Meninggal',
      },
    },
    citizen: { label: 'Warga negara Indonesia?' },
    ageAtRegistration: { label: 'Umur waktu pertama kali didaftarkan', example: '30' },
    programmesComplete: {
      label: 'Semua program yang wajib diikuti?',
      hint: 'Termasuk BPJS Kesehatan. Tanyakan ke perusahaan.',
    },
    willingToWork: { label: 'Bersedia bekerja lagi?' },
    monthsPaidInLast24: {
      label: 'Berapa bulan iuran dibayar dalam 24 bulan terakhir?',
      hint: 'Lihat di aplikasi JMO.',
      example: '24',
    },
    longestRunPaid: {
      label: 'Berapa bulan berturut-turut tanpa putus?',
      hint: 'Yang terlama dalam 24 bulan itu.',
      example: '12',
    },
    previousClaims: { label: 'Sudah berapa kali menerima uang tunai ini?', example: '0' },
    monthsPaidSinceLastClaim: {
      label: 'Berapa bulan iuran dibayar sejak terakhir menerimanya?',
      example: '60',
    },
    claimDate: {
      label: 'Tanggal mengajukan klaim (boleh kosong)',
      hint: 'Tanpa tanggal ini, batas waktu klaim tidak diperiksa.',
    },
    newJobInMonth: {
      label: 'Mulai bekerja lagi di bulan ke berapa setelah PHK? (boleh kosong)',
      hint: 'Kosongkan kalau belum bekerja lagi.',
      example: '4',
    },
    wage: {
      label: 'Upah sebulan terakhir yang dilaporkan ke BPJS Ketenagakerjaan',
      hint: 'Bukan upah di slip gaji kalau berbeda.',
      example: '4000000',
    },
  },
  lines: {
    'job-loss.month-1': 'Bulan ke-1',
    'job-loss.month-2': 'Bulan ke-2',
    'job-loss.month-3': 'Bulan ke-3',
    'job-loss.month-4': 'Bulan ke-4',
    'job-loss.month-5': 'Bulan ke-5',
    'job-loss.month-6': 'Bulan ke-6',
  },
  totals: {
    total: 'Semua bulan',
    underOldRule: 'Menurut aturan lama',
    underNewRule: 'Menurut aturan baru',
  },
  facts: {
    claimUntil: { name: 'Klaim paling lambat' },
    trainingMaximum: { name: 'Biaya pelatihan paling banyak (dibayar ke tempat pelatihan)', unit: 'rupiah' },
  },
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'cause-not-covered': 'Uang tunai ini hanya untuk yang kena PHK atau kontraknya diputus sebelum habis.',
    'not-citizen': 'Program ini hanya untuk warga negara Indonesia.',
    'registered-at-54-or-older': ({ value }) =>
      `Program ini hanya untuk yang didaftarkan sebelum berumur ${value('jkp.age')}.`,
    'programmes-incomplete': 'Semua program yang wajib harus diikuti, termasuk BPJS Kesehatan.',
    'not-willing-to-work': 'Uang tunai ini hanya untuk yang bersedia bekerja lagi.',
    'too-few-months': ({ value }) =>
      `Iuran harus sudah dibayar paling sedikit ${value('jkp.months')} dalam 24 bulan terakhir.`,
    'too-few-consecutive-months': ({ value }) =>
      `Iuran harus dibayar ${value('jkp.run')} berturut-turut (aturan lama).`,
    'claims-used-up': ({ value }) =>
      `Uang tunai ini hanya bisa diterima ${value('jkp.claims')} seumur hidup.`,
    'too-soon-after-last-claim': ({ value }) =>
      `Untuk menerima lagi, iuran harus dibayar ${value('jkp.between')} sejak yang terakhir.`,
    'claim-expired': ({ value }) =>
      `Batas waktu klaim sudah lewat: ${value('jkp.claim-months')} setelah PHK.`,
    'new-job': 'Uang tunai berhenti pada bulan mulai bekerja lagi.',
    'job-loss-cap': ({ value }) =>
      `Upahnya di atas batas. Uang tunai dihitung dari ${value('jkp.benefit-cap')} saja.`,
    'regime-change':
      'Sebagian bulan jatuh setelah aturan berubah. Belum jelas aturan mana yang berlaku, jadi kami tunjukkan keduanya.',
  },
  notices: {},
};
