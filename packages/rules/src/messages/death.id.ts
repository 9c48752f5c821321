import type { Names, ParameterId, Question } from '../death/codes.ts';
import { childQuestions } from './children.id.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the death benefit must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: never;
}

/** The Indonesian words of the death benefit. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung santunan Jaminan Kematian',
  introduction: 'Berapa yang diterima ahli waris kalau peserta meninggal bukan karena kecelakaan kerja.',
  day: { label: 'Tanggal meninggal' },
  questions: {
    segment: {
      label: 'Almarhum terdaftar sebagai apa?',
      hint: 'Kalau bekerja di dua perusahaan, santunan dihitung satu kali (perlu dicek).',
      choices: {
        'wage-earner': 'Pekerja yang digaji (penerima upah)',
        'self-employed': 'Pekerja mandiri (bukan penerima upah)',
        construction: 'Pekerja proyek bangunan (jasa konstruksi)',
      },
    },
    active: {
      label: 'Masih menjadi peserta aktif saat meninggal?',
      hint: 'Aktif berarti iurannya masih dibayar.',
    },
    registeredOn: {
      label: 'Tanggal mulai terdaftar',
      hint: 'Tertulis di kartu peserta atau aplikasi JMO. Hitungan hari masa tunggu masih perlu dicek.',
    },
    ...childQuestions,
    monthsPaid: { label: 'Berapa bulan iuran sudah dibayar?', example: '36' },
    paidLateDays: {
      label: 'Berapa hari BPJS Ketenagakerjaan terlambat membayar?',
      hint: 'Isi 0 kalau belum atau tidak terlambat.',
    },
  },
};
