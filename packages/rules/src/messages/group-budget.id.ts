import type { Names, ParameterId, Question } from '../group-budget/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the budget must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: 'base';
}

/** The Indonesian words of the budget. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung anggaran perlindungan pekerja rentan',
  introduction:
    'Berapa biaya melindungi sekelompok petani, nelayan, pedagang, atau pekerja mandiri lain selama beberapa bulan.',
  day: { label: 'Mulai bulan apa?', hint: 'Pilih tanggal mana saja di bulan itu.' },
  questions: {
    people: { label: 'Berapa orang yang dilindungi?', example: '500' },
    months: { label: 'Berapa bulan?', example: '12' },
    payer: {
      label: 'Siapa yang membayar?',
      choices: {
        self: 'Pekerja sendiri',
        donor: 'Perusahaan atau penyumbang',
        'state-budget': 'Pemerintah (APBN, APBD, atau dana cukai tembakau)',
      },
    },
    occupation: {
      label: 'Apa pekerjaan mereka?',
      choices: {
        transport: 'Angkutan: ojek, sopir, atau kurir',
        other: 'Lainnya, misalnya petani, nelayan, pedagang',
      },
    },
    income: {
      label: 'Penghasilan sebulan setiap orang yang didaftarkan',
      hint: 'Biasanya didaftarkan di tingkat terendah.',
      example: '1000000',
    },
    withOldAge: { label: 'Ikut Jaminan Hari Tua (tabungan)?' },
    alreadyPaid: {
      label: 'Iuran untuk bulan-bulan ini yang sudah dibayar',
      hint: 'Isi 0 kalau belum ada.',
    },
  },
};
