import type { Names, ParameterId, Question } from '../old-age-projection/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the projection must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: never;
}

/** The Indonesian words of the projection. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Perkirakan tabungan Jaminan Hari Tua',
  introduction: 'Kira-kira berapa saldo JHT nanti, kalau iuran dan hasilnya tetap seperti ini.',
  day: { label: 'Mulai bulan apa?', hint: 'Pilih tanggal mana saja di bulan itu.' },
  questions: {
    segment: {
      label: 'Mana yang cocok dengan pekerjaan Anda?',
      choices: {
        'wage-earner': 'Digaji perusahaan, kantor, atau majikan',
        'self-employed': 'Usaha sendiri atau kerja lepas',
        migrant: 'Bekerja di luar negeri (pekerja migran)',
      },
    },
    balance: { label: 'Saldo JHT sekarang', hint: 'Lihat di aplikasi JMO.', example: '5000000' },
    contributing: { label: 'Iurannya masih dibayar terus?' },
    wage: {
      label: 'Upah sebulan',
      hint: 'Gaji pokok dan tunjangan tetap. Lembur tidak dihitung.',
      example: '3000000',
    },
    income: { label: 'Penghasilan sebulan', hint: 'Kira-kira saja, rata-rata sebulan.', example: '1000000' },
    monthlyDeposit: { label: 'Iuran JHT sebulan yang dipilih' },
    months: { label: 'Untuk berapa bulan?', hint: '10 tahun sama dengan 120 bulan.', example: '120' },
    returnRate: {
      label: 'Hasil pengembangan setahun (perkiraan)',
      hint: 'Berubah setiap tahun. Tidak ada yang tahu pasti untuk tahun depan.',
      example: '5',
    },
  },
};
