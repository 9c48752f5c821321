import type { Vocabulary } from './old-age-withdrawal.id.ts';
import type { GroundWords } from './words.ts';

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    withdrawal: (line, { value }) =>
      line.parameters.length > 0 ? `${value(line.parameters[0]!)} dari saldo.` : 'Seluruh saldo.',
    tax: (line, { value, slices }) =>
      line.parameters.includes('jht.tax.progressive')
        ? `Tarif pajak penghasilan biasa atas semua pencairan dalam tahun itu: ${slices('jht.tax.progressive', 'percent')}.`
        : `Tanpa pajak sampai ${value('jht.tax.free')}, ${value('jht.tax.rate')} di atasnya. Semua pencairan dalam ${value('jht.tax.years')} kalender dijumlah.`,
  },
  factRules: {
    claimableFrom: {
      rule: ({ value }) => `Bisa dicairkan ${value('jht.wait')} sesudah berhenti bekerja.`,
      parameters: ['jht.wait'],
    },
  },
  parameters: {
    'jht.age': 'Usia pensiun JHT',
    'jht.full-payment': 'Pencairan penuh sebelum usia pensiun',
    'jht.wait': 'Masa tunggu setelah berhenti bekerja',
    'jht.part10': 'Bagian untuk persiapan pensiun',
    'jht.part30': 'Bagian untuk rumah',
    'jht.part-months': 'Masa peserta untuk pencairan sebagian',
    'jht.tax.free': 'Batas bebas pajak',
    'jht.tax.rate': 'Tarif pajak di atas batas',
    'jht.tax.years': 'Tahun kalender yang dijumlah',
    'jht.tax.progressive': 'Tarif pajak biasa',
  },
};
