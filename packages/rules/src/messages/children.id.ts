import type { ChildQuestion } from '../scholarship/codes.ts';
import type { QuestionWords } from './words.ts';

const levels = {
  kindergarten: 'TK',
  primary: 'SD atau sederajat',
  junior: 'SMP atau sederajat',
  senior: 'SMA, SMK, atau sederajat',
  university: 'Kuliah atau pelatihan',
};

/** The Indonesian words for the children, the same wherever scholarships are paid. */
export const childQuestions: Readonly<Record<ChildQuestion, QuestionWords>> = {
  children: {
    label: 'Anak yang masih sekolah atau akan sekolah',
    hint: 'Urutkan: yang dibayar lebih dulu di atas. Boleh kosong.',
    item: (number) => `Anak ke-${number}`,
    add: 'Tambah anak',
  },
  'children.level': { label: 'Sekolah sekarang, atau sekolah pertama nanti', choices: levels },
  'children.yearsLeft': { label: 'Berapa tahun lagi di sekolah itu?' },
  'children.until': { label: 'Akan sekolah sampai', choices: levels },
  'children.universityYears': { label: 'Lama kuliah' },
  'children.age': {
    label: 'Umur anak (boleh kosong)',
    hint: 'Tanpa umur, batas umur tidak dihitung.',
    example: '7',
  },
  'children.startsInYears': {
    label: 'Berapa tahun lagi mulai sekolah?',
    hint: 'Isi 0 kalau sudah sekolah.',
  },
  'children.marriedOrWorking': { label: 'Sudah menikah atau bekerja?' },
  childrenAlreadyPaid: { label: 'Berapa anaknya yang sudah menerima beasiswa ini?' },
};
