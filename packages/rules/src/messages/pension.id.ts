import type { Fact, Names, ParameterId, Question } from '../pension/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the pension must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: Fact;
}

/** The Indonesian words of the pension. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung uang Jaminan Pensiun',
  introduction: 'Kapan uang pensiun mulai dibayar, dan berapa setiap bulan atau sekaligus.',
  day: { label: 'Tanggal pembayaran' },
  questions: {
    kind: {
      label: 'Uang pensiun untuk siapa?',
      choices: {
        'old-age': 'Peserta sendiri',
        widow: 'Janda atau duda peserta',
        child: 'Anak peserta',
        disability: 'Peserta yang cacat total',
        parent: 'Orang tua peserta',
      },
    },
    birthDate: {
      label: 'Tanggal lahir peserta (boleh kosong)',
      hint: 'Tanpa tanggal lahir, usia pensiun tidak diperiksa.',
    },
    alreadyPensioner: { label: 'Almarhum sudah menerima uang pensiun?' },
    currentPension: { label: 'Uang pensiun almarhum sebulan', example: '1000000' },
    monthsPaid: {
      label: 'Berapa bulan iuran pensiun sudah dibayar?',
      hint: 'Jaminan Pensiun mulai Juli 2015. Lihat di aplikasi JMO.',
      example: '120',
    },
    monthsMember: { label: 'Berapa bulan almarhum menjadi peserta?', example: '72' },
    density: {
      label: 'Berapa persen dari semua bulan itu yang iurannya dibayar?',
      hint: 'Misalnya 65 dari 72 bulan: isi 90.',
      example: '90',
    },
    wageBasis: {
      label: 'Upahnya mau diisi bagaimana?',
      choices: { average: 'Rata-rata upah', history: 'Upah setiap tahun' },
    },
    averageWage: {
      label: 'Rata-rata upah sebulan selama menjadi peserta',
      hint: 'Setelah disesuaikan dengan kenaikan harga, paling tinggi batas upah Jaminan Pensiun. Kira-kira saja.',
      example: '4000000',
    },
    wageHistory: {
      label: 'Upah setiap tahun',
      hint: 'Tahun yang paling lama lebih dulu.',
      item: (number) => `Tahun ke-${number}`,
      add: 'Tambah tahun',
    },
    'wageHistory.wage': {
      label: 'Upah sebulan',
      hint: 'Paling tinggi batas upah Jaminan Pensiun tahun itu.',
      example: '4000000',
    },
    'wageHistory.inflation': { label: 'Kenaikan harga (inflasi) tahun itu', example: '3' },
    accumulated: {
      label: 'Jumlah iuran pensiun dan hasil pengembangannya',
      hint: 'Lihat di aplikasi JMO.',
      example: '20000000',
    },
  },
};
