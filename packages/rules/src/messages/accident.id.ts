import type { Fact, FirstQuestion, LaterQuestion, Names, ParameterId } from '../accident/codes.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the work accident must cover. */
export interface Vocabulary extends Names {
  readonly question: FirstQuestion;
  readonly laterQuestion: LaterQuestion;
  readonly parameter: ParameterId;
  readonly fact: Fact;
}

/** The Indonesian words of the work accident. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung santunan kecelakaan kerja',
  introduction:
    'Berapa uang yang diterima pekerja atau keluarganya setelah kecelakaan kerja atau sakit akibat kerja. Biaya berobat ditanggung terpisah.',
  day: { label: 'Tanggal kecelakaan', hint: 'Untuk penyakit akibat kerja: tanggal dokter menyatakannya.' },
  questions: {
    segment: {
      label: 'Pekerja itu terdaftar sebagai apa?',
      choices: {
        'wage-earner': 'Pekerja yang digaji (penerima upah)',
        'self-employed': 'Pekerja mandiri (bukan penerima upah)',
        construction: 'Pekerja proyek bangunan (jasa konstruksi)',
      },
    },
    outcome: {
      label: 'Bagaimana keadaannya sekarang?',
      choices: {
        recovered: 'Sembuh, atau masih berobat',
        'partial-disability': 'Cacat sebagian untuk seterusnya',
        'total-disability': 'Cacat total, tidak bisa bekerja lagi',
        death: 'Meninggal',
      },
    },
    monthsUnable: {
      label: 'Berapa bulan penuh tidak bisa bekerja?',
      hint: 'Menurut surat dokter. Isi 0 kalau tidak sampai sebulan.',
      example: '2',
    },
    daysUnable: { label: 'Ditambah berapa hari?', hint: 'Hari sesudah bulan penuh tadi.', example: '10' },
    transportLandCost: {
      label: 'Biaya angkutan darat, sungai, atau danau',
      hint: 'Dari tempat kejadian ke rumah sakit atau ke rumah.',
      example: '500000',
    },
    transportSeaCost: { label: 'Biaya angkutan laut', example: '500000' },
    transportAirCost: { label: 'Biaya angkutan udara', example: '2000000' },
    dentalCost: { label: 'Biaya gigi tiruan', example: '1000000' },
    hearingAidCost: { label: 'Biaya alat bantu dengar', example: '1000000' },
    glassesCost: { label: 'Biaya kacamata', example: '500000' },
    homeCareCost: { label: 'Biaya perawatan di rumah', example: '2000000' },
    prosthesisCost: { label: 'Biaya kaki, tangan, atau alat gerak tiruan', example: '10000000' },
    claimDate: {
      label: 'Tanggal mengajukan klaim (boleh kosong)',
      hint: 'Tanpa tanggal ini, batas waktu klaim tidak diperiksa.',
    },
    paidLateDays: {
      label: 'Berapa hari BPJS Ketenagakerjaan terlambat membayar?',
      hint: 'Isi 0 kalau belum atau tidak terlambat.',
    },
  },
};
