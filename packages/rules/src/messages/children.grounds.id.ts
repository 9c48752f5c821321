import type { ChildParameterId } from '../scholarship/codes.ts';
import { childYears } from './child-years.ts';
import type { LineRule } from './words.ts';

const levels = { kindergarten: 'TK', primary: 'SD', junior: 'SMP', senior: 'SMA', university: 'kuliah' };

/** The rule behind the line of one child. */
export const childRule: LineRule = (line, figures) =>
  line.unit === 'once'
    ? `${figures.value('scholarship.once')} satu kali untuk satu anak.`
    : `Jumlah beasiswa setiap tahun sekolah yang masih akan dijalani: ${childYears(line.id, levels, figures)}. Dibayar setahun sekali.`;

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
