import type { Names, ParameterId, Question } from '../group-budget/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the budget must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: never;
}

/** The Indonesian words of the budget. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung anggaran perlindungan pekerja rentan',
  introduction:
    'Berapa biaya melindungi sekelompok petani, nelayan, pedagang, atau pekerja mandiri lain selama beberapa bulan.',
  day: { label: 'Mulai bulan apa?', hint: 'Pilih tanggal mana saja di bulan itu.' },
  questions: {
    people: { label: 'Berapa orang yang dilindungi?', example: '5000' },
    months: { label: 'Untuk berapa bulan?', hint: 'Anggaran setahun penuh: isi 12.', example: '12' },
    payer: {
      label: 'Siapa yang membayar?',
      hint: 'Ini menentukan ada tidaknya keringanan iuran.',
      choices: {
        self: 'Pekerja sendiri',
        donor: 'Perusahaan, yayasan, atau penyumbang lain',
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
      label: 'Penghasilan sebulan satu orang yang didaftarkan',
      hint: 'Iuran dan santunan mengikuti penghasilan ini. Biasanya dipakai tingkat terendah.',
      example: '1000000',
    },
    withOldAge: {
      label: 'Ikut Jaminan Hari Tua (tabungan)?',
      hint: 'Iurannya bertambah, dan uangnya menjadi tabungan pekerja.',
    },
    alreadyPaid: {
      label: 'Sudah ada yang dibayar untuk bulan-bulan ini?',
      hint: 'Jumlah untuk semua orang, dikurangkan dari anggaran. Isi 0 kalau belum ada.',
    },
  },
};
