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
    ageAtRegistration: {
      label: 'Umur waktu pertama kali didaftarkan',
      hint: 'Tanggal terdaftar tertulis di kartu peserta atau aplikasi JMO.',
      example: '30',
    },
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
      hint: 'Lihat di aplikasi JMO.',
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
};
