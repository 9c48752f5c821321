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
  summary: ({ result, total }) => {
    if ('employer' in result.totals) {
      return `Iuran sebulan ${total('bill')}: perusahaan ${total('employer')}, pekerja ${total('worker')}.`;
    }
    const saving = result.totals.saving ? `, hemat ${total('saving')} karena ada keringanan` : '';
    return `Iuran sebulan ${total('bill')}${saving}.`;
  },
  questions: {
    segment: {
      label: 'Bagaimana cara bekerjanya?',
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
      hint: 'Kelas risiko tercatat di kantor cabang BPJS Ketenagakerjaan.',
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
  lines: {
    accident: 'Jaminan Kecelakaan Kerja (JKK)',
    death: 'Jaminan Kematian (JKM)',
    'old-age.employer': 'Jaminan Hari Tua (JHT), bagian perusahaan',
    'old-age.worker': 'Jaminan Hari Tua (JHT), potong upah',
    'old-age': 'Jaminan Hari Tua (JHT)',
    'pension.employer': 'Jaminan Pensiun (JP), bagian perusahaan',
    'pension.worker': 'Jaminan Pensiun (JP), potong upah',
    'job-loss.government': 'Jaminan Kehilangan Pekerjaan (JKP), bagian pemerintah',
    'job-loss.from-accident': 'JKP, diambil dari JKK',
    'job-loss.from-death': 'JKP, diambil dari JKM',
  },
  totals: {
    base: 'Upah atau dasar iuran yang dihitung',
    employer: 'Dibayar perusahaan',
    worker: 'Dipotong dari upah',
    bill: 'Tagihan sebulan',
    jobLoss: 'Dana JKP (tidak ditagih)',
    saving: 'Hemat karena keringanan',
  },
  reasons: {
    'no-parameter': ({ last }) =>
      last('jp.ceiling')
        ? `Batas upah Jaminan Pensiun untuk bulan ini belum diumumkan, jadi jumlahnya belum bisa dihitung. Yang terakhir diketahui: ${last('jp.ceiling')}.`
        : 'Angka untuk bulan ini tidak kami ketahui.',
    'minimum-wage-floor': 'Upahnya di bawah upah minimum, jadi iuran dihitung dari upah minimum.',
    'relief-covid': ({ value, from, until }) =>
      `Keringanan masa pandemi: JKK dan JKM cukup dibayar ${value('relief.covid')}, ${from('relief.covid')} sampai ${until('relief.covid')}.`,
    'relief-labour-intensive': ({ value, until }) =>
      `Keringanan padat karya: JKK cukup dibayar ${value('relief.labour-intensive')} sampai ${until('relief.labour-intensive')}.`,
    'relief-too-few-workers': ({ value }) =>
      `Keringanan padat karya hanya untuk perusahaan dengan sedikitnya ${value('relief.labour-intensive.workers')}.`,
    'relief-not-paid-up': 'Keringanan padat karya hanya untuk perusahaan yang iuran JKK-nya sudah lunas.',
    'relief-transport': ({ value, from, until }) =>
      `Keringanan untuk pekerja angkutan: JKK dan JKM cukup dibayar ${value('relief.bpu.transport')}, ${from('relief.bpu.transport')} sampai ${until('relief.bpu.transport')}.`,
    'relief-other': ({ value, from, until }) =>
      `Keringanan untuk pekerja mandiri: JKK dan JKM cukup dibayar ${value('relief.bpu.other')}, ${from('relief.bpu.other')} sampai ${until('relief.bpu.other')}.`,
    'relief-excluded-state-budget': 'Iuran yang dibayar dari APBN atau APBD tidak mendapat keringanan.',
    'pension-ceiling': ({ value }) =>
      `Upahnya di atas batas. Jaminan Pensiun dihitung dari ${value('jp.ceiling')} saja.`,
    'job-loss-cap': ({ value }) => `Upahnya di atas batas JKP. JKP dihitung dari ${value('jkp.cap')} saja.`,
  },
  notices: {
    'relief-applied': 'Keringanan iuran sudah dihitung. Manfaatnya tidak berkurang.',
    'pension-ceiling-unknown': 'Batas upah Jaminan Pensiun untuk bulan ini belum diumumkan.',
  },
  facts: {},
};
