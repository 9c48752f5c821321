import type { Names, ParameterId, Question } from '../contribution/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the dues must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: never;
}

/** The Indonesian words of the dues. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung iuran BPJS Ketenagakerjaan',
  introduction: 'Berapa iuran sebulan, untuk program apa, dan siapa yang membayar.',
  day: { label: 'Untuk iuran bulan apa?', hint: 'Pilih tanggal mana saja di bulan itu.' },
  questions: {
    segment: {
      label: 'Mana yang cocok dengan pekerjaan Anda?',
      choices: {
        'wage-earner': 'Digaji perusahaan, kantor, atau majikan',
        'self-employed': 'Usaha sendiri atau kerja lepas, misalnya petani, pedagang, pengemudi ojek',
      },
    },
    wageBasis: {
      label: 'Upahnya dihitung bagaimana?',
      choices: {
        monthly: 'Bulanan',
        daily: 'Harian',
        'piece-rate': 'Borongan atau menurut hasil',
        'seasonal-piece-rate': 'Borongan yang tergantung cuaca atau musim',
      },
    },
    wage: {
      label: 'Upah sebulan',
      hint: 'Gaji pokok dan tunjangan tetap. Lembur tidak dihitung.',
      example: '3000000',
    },
    dailyWage: { label: 'Upah sehari', example: '150000' },
    payLast3Months: { label: 'Jumlah upah tiga bulan terakhir', example: '9000000' },
    payLast12Months: { label: 'Jumlah upah dua belas bulan terakhir', example: '36000000' },
    minimumWage: {
      label: 'Upah minimum di tempat kerja (boleh kosong)',
      hint: 'UMK; kalau tidak ada, UMP.',
      example: '2500000',
    },
    belowMinimumAllowed: {
      label: 'Bolehkah upahnya di bawah upah minimum?',
      hint: 'Misalnya pekerja usaha mikro dan kecil.',
    },
    riskClass: {
      label: 'Seberapa besar bahaya kerjanya?',
      hint: 'Tanyakan kelas risikonya ke perusahaan atau kantor cabang BPJS Ketenagakerjaan.',
      choices: {
        1: 'Sangat rendah, misalnya kantor',
        2: 'Rendah',
        3: 'Sedang',
        4: 'Tinggi',
        5: 'Sangat tinggi, misalnya bangunan',
      },
    },
    scale: {
      label: 'Seberapa besar usaha pemberi kerja?',
      hint: 'Mikro: misalnya warung. Kalau ragu, tanyakan ke pemberi kerja.',
      choices: { micro: 'Usaha mikro', small: 'Usaha kecil', 'medium-large': 'Usaha menengah atau besar' },
    },
    withOldAge: { label: 'Ikut Jaminan Hari Tua (tabungan)?' },
    withPension: { label: 'Ikut Jaminan Pensiun?' },
    jobLossMember: { label: 'Ikut Jaminan Kehilangan Pekerjaan?', hint: 'Iurannya tidak menambah tagihan.' },
    labourIntensive: {
      label: 'Bekerja di industri padat karya?',
      hint: 'Makanan, minuman, tembakau; tekstil; kulit; alas kaki; mainan; mebel.',
    },
    employerWorkers: { label: 'Berapa pekerja di perusahaan itu?', example: '120' },
    accidentPaidUp: { label: 'Sebelum keringanan dimulai, iuran kecelakaan kerjanya sudah lunas?' },
    income: { label: 'Penghasilan sebulan', hint: 'Kira-kira saja, rata-rata sebulan.', example: '1000000' },
    payer: {
      label: 'Siapa yang membayar iurannya?',
      choices: {
        self: 'Pekerja sendiri',
        donor: 'Orang lain atau perusahaan yang menyumbang',
        'state-budget': 'Pemerintah (APBN, APBD, atau dana cukai tembakau)',
      },
    },
    occupation: {
      label: 'Apa pekerjaannya?',
      choices: {
        transport: 'Angkutan: ojek, sopir, atau kurir',
        other: 'Lainnya, misalnya petani, nelayan, pedagang',
      },
    },
  },
};
