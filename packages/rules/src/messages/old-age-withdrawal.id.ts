import type { Fact, Names, ParameterId, Question } from '../old-age-withdrawal/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the payment of old-age savings must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: Fact;
}

/** The Indonesian words of the payment of old-age savings. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung pencairan Jaminan Hari Tua',
  introduction: 'Apakah JHT sudah bisa dicairkan, berapa pajaknya, dan berapa yang diterima.',
  day: { label: 'Tanggal pencairan' },
  questions: {
    cause: {
      label: 'Mengapa dicairkan?',
      choices: {
        'retirement-age': 'Sudah usia pensiun',
        resigned: 'Mengundurkan diri',
        terminated: 'Kena PHK',
        'contract-ended': 'Kontrak habis',
        'stopped-self-employment': 'Berhenti usaha sendiri (pekerja mandiri)',
        'left-indonesia': 'Meninggalkan Indonesia untuk seterusnya',
        'total-disability': 'Cacat total tetap',
        death: 'Peserta meninggal',
        'partial-10': 'Masih bekerja: sebagian untuk persiapan pensiun (10%)',
        'partial-30': 'Masih bekerja: sebagian untuk rumah (30%)',
      },
    },
    age: { label: 'Umur peserta', example: '56' },
    companyRetirementAge: {
      label: 'Usia pensiun di perusahaan (boleh kosong)',
      hint: 'Kalau perusahaan punya aturan sendiri.',
      example: '55',
    },
    endedOn: { label: 'Tanggal surat pengunduran diri atau PHK' },
    monthsMember: {
      label: 'Sudah berapa bulan menjadi peserta?',
      hint: 'Lihat di aplikasi JMO.',
      example: '120',
    },
    partialTaken: { label: 'Sudah pernah mencairkan sebagian?' },
    balance: { label: 'Saldo JHT', hint: 'Lihat di aplikasi JMO.', example: '20000000' },
    earlierPayments: {
      label: 'JHT yang pernah dicairkan sebelumnya',
      hint: 'Untuk menghitung pajak. Boleh kosong.',
      item: (number) => `Pencairan ke-${number}`,
      add: 'Tambah pencairan',
    },
    'earlierPayments.date': { label: 'Tanggal' },
    'earlierPayments.amount': { label: 'Jumlah sebelum pajak', example: '5000000' },
  },
};
