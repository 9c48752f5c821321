import type { ScholarshipNames } from '../scholarship/amounts.ts';
import type { LineName, Sentence } from './words.ts';

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
  'scholarship-estimate': ({ result }) =>
    result.lines.some(({ id, unit }) => unit === 'once' && id.startsWith('scholarship.'))
      ? 'Beasiswa adalah perkiraan: dibayar satu kali saja, tidak setiap tahun.'
      : 'Beasiswa adalah perkiraan: dibayar setiap tahun selama ada bukti masih sekolah.',
};
