import type { Names, ParameterId, Question } from '../death/codes.ts';
import { childLine, childNotices, childQuestions, childReasons } from './children.id.ts';
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
  summary: ({ result, total }) =>
    result.totals.scholarship
      ? `Ahli waris menerima ${total('total')}, termasuk beasiswa anak ${total('scholarship')}.`
      : `Ahli waris menerima ${total('total')}.`,
  questions: {
    segment: {
      label: 'Almarhum terdaftar sebagai apa?',
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
    registeredOn: { label: 'Tanggal mulai terdaftar', hint: 'Tertulis di kartu peserta atau aplikasi JMO.' },
    ...childQuestions,
    monthsPaid: { label: 'Berapa bulan iuran sudah dibayar?', example: '36' },
    paidLateDays: {
      label: 'Berapa hari BPJS Ketenagakerjaan terlambat membayar?',
      hint: 'Isi 0 kalau belum atau tidak terlambat.',
    },
  },
  lines: {
    death: 'Santunan kematian',
    periodic: 'Santunan berkala',
    funeral: 'Biaya pemakaman',
    scholarship: childLine,
    'late-compensation': 'Ganti rugi terlambat dibayar',
  },
  totals: { cash: 'Uang tunai', scholarship: 'Beasiswa', total: 'Semuanya' },
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'not-active': 'Jaminan Kematian hanya dibayar kalau peserta meninggal saat masih aktif.',
    'self-employed-waiting-period': ({ value }) =>
      `Pekerja mandiri yang meninggal sebelum ${value('jkm.waiting-months')} terdaftar: ahli waris hanya menerima ${value('jkm.waiting-amount')}.`,
    'scholarship-too-few-months': ({ value }) =>
      `Beasiswa baru diberikan kalau iuran sudah dibayar ${value('scholarship.months')}.`,
    ...childReasons,
  },
  notices: childNotices,
  facts: {},
};
