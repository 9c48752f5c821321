import type { ScholarshipNames } from '../scholarship/amounts.ts';
import type { ChildParameterId } from '../scholarship/codes.ts';
import type { LineName, LineRule, Sentence } from './words.ts';

/** The line of one child. */
export const childLine: LineName = (number) => `Beasiswa anak ke-${number}`;

/** Why a child is not paid, or not for every year. */
export const childReasons: Readonly<Record<ScholarshipNames['reason'], Sentence>> = {
  'scholarship-child-excluded': 'Anak yang sudah menikah atau bekerja tidak mendapat beasiswa.',
  'scholarship-age-limit': ({ value }) => `Beasiswa berhenti saat anak berumur ${value('scholarship.age')}.`,
  'scholarship-child-limit': ({ value }) =>
    `Beasiswa paling banyak untuk ${value('scholarship.children')} dari satu peserta.`,
};

/** What to know beside any scholarship. */
export const childNotices: Readonly<Record<ScholarshipNames['notice'], Sentence>> = {
  'scholarship-estimate': 'Beasiswa adalah perkiraan: dibayar setiap tahun selama ada bukti masih sekolah.',
};

/** The rule behind the line of one child. */
export const childRule: LineRule = (line, { value }) =>
  line.unit === 'once'
    ? `${value('scholarship.once')} satu kali untuk satu anak.`
    : 'Jumlah beasiswa setiap tahun sekolah yang masih akan dijalani. Dibayar setahun sekali.';

/** The parameters of scholarships. */
export const childParameters: Readonly<Record<ChildParameterId, string>> = {
  'scholarship.children': 'Jumlah anak yang dibayar',
  'scholarship.once': 'Beasiswa satu kali',
  'scholarship.age': 'Batas umur beasiswa',
  'scholarship.kindergarten': 'Beasiswa TK setahun',
  'scholarship.primary': 'Beasiswa SD setahun',
  'scholarship.junior': 'Beasiswa SMP setahun',
  'scholarship.senior': 'Beasiswa SMA setahun',
  'scholarship.university': 'Beasiswa kuliah setahun',
};
