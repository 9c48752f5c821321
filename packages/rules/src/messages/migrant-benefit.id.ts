import type { Fact, Names, ParameterId, Question } from '../migrant-benefit/codes.ts';
import { childQuestions } from './children.id.ts';
import type { CalculationWords } from './words.ts';

/** What the words of the benefits of migrant workers must cover. */
export interface Vocabulary extends Names {
  readonly question: Question;
  readonly parameter: ParameterId;
  readonly fact: Fact;
}

/** The Indonesian words of the benefits of migrant workers. */
export const words: CalculationWords<Vocabulary> = {
  title: 'Hitung santunan pekerja migran',
  introduction: 'Apa yang diterima pekerja migran atau keluarganya kalau terjadi sesuatu.',
  day: { label: 'Tanggal kejadian' },
  questions: {
    phase: {
      label: 'Kapan terjadinya?',
      choices: {
        before: 'Sebelum berangkat',
        during: 'Saat bekerja di luar negeri',
        after: 'Sesudah kontrak, termasuk dalam perjalanan pulang',
      },
    },
    benefit: {
      label: 'Apa yang terjadi?',
      choices: {
        death: 'Meninggal bukan karena kecelakaan kerja',
        'work-accident-death': 'Meninggal karena kecelakaan kerja',
        'failed-departure': 'Gagal berangkat',
        'loss-on-return': 'Rugi karena perbuatan orang lain di perjalanan pulang',
        'sexual-violence': 'Kekerasan seksual',
        'contract-mismatch': 'Pekerjaan tidak sesuai kontrak',
        'care-costs': 'Biaya berobat atau alat bantu',
        'total-disability': 'Cacat total tetap',
        'partial-disability': 'Cacat sebagian',
        termination: 'Kena PHK sepihak',
        'termination-after-accident': 'Kena PHK karena kecelakaan kerja',
        'failed-placement': 'Gagal ditempatkan',
      },
    },
    ...childQuestions,
    ownFault: {
      label: 'Gagal karena kesalahan calon pekerja, perusahaan penempatan, atau kebijakan pemerintah?',
    },
    lossAmount: { label: 'Berapa kerugiannya?', example: '3000000' },
    repatriationCost: { label: 'Biaya pulang ke Indonesia', example: '8000000' },
    treatmentCost: { label: 'Biaya berobat satu kecelakaan di luar negeri', example: '10000000' },
    homeCareCost: { label: 'Biaya perawatan di rumah', example: '2000000' },
    hearingAidCost: { label: 'Biaya alat bantu dengar', example: '1000000' },
    glassesCost: { label: 'Biaya kacamata', example: '500000' },
    claimDate: {
      label: 'Tanggal mengajukan klaim (boleh kosong)',
      hint: 'Tanpa tanggal ini, batas waktu klaim tidak diperiksa.',
    },
  },
};
