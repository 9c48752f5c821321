import type { Vocabulary } from './pension.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    'lumpSum' in result.totals
      ? `Uang pensiun dibayar sekaligus: ${total('lumpSum')}.`
      : `Uang pensiun ${total('monthly')} setiap bulan.`,
  ineligible: ({ fact }) => fact('pensionStart') && `Belum dibayar sekarang. Mulai ${fact('pensionStart')}.`,
  unknown: ({ result }) =>
    result.reasons.some(({ code }) => code === 'not-computed')
      ? 'Jenis uang pensiun ini belum kami hitung.'
      : '',
  lines: { 'pension.monthly': 'Uang pensiun bulanan', 'pension.lump-sum': 'Uang pensiun sekaligus' },
  totals: { monthly: 'Setiap bulan', averageWage: 'Rata-rata upah', lumpSum: 'Dibayar sekaligus' },
  bases: ['averageWage'],
  facts: {
    pensionAge: { name: 'Usia pensiun', unit: 'years' },
    pensionDate: { name: 'Tanggal mencapai usia pensiun' },
    pensionStart: { name: 'Uang pensiun mulai dibayar' },
  },
  reasons: {
    'no-parameter': 'Ada angka yang belum diketahui untuk tanggal ini, jadi jumlahnya belum bisa dihitung.',
    'not-computed':
      'Uang pensiun ini belum kami hitung, karena naskah aturannya belum kami baca. Tanyakan ke kantor cabang.',
    // Between the day of the age and the first day of the next month nothing is paid either.
    'pension-age-not-reached': ({ result, value, fact }) =>
      result.on >= result.facts.pensionDate!
        ? 'Usia pensiun sudah tercapai. Uang pensiun dibayar mulai tanggal 1 bulan berikutnya.'
        : value('jp.age') === fact('pensionAge')
          ? `Belum berusia ${fact('pensionAge')}, jadi uang pensiun belum dibayar.`
          : `Usia pensiun sekarang ${value('jp.age')} dan naik bertahap. Untuk tanggal lahir ini menjadi ${fact('pensionAge')}.`,
    'under-180-months': ({ value }) =>
      `Iuran yang dibayar kurang dari ${value('jp.months')}, jadi uangnya dibayar sekaligus.`,
    'counted-as-180-months': ({ value }) =>
      `Dihitung seolah-olah sudah ${value('jp.months')}: menjadi peserta paling sedikit ${value('jp.survivor-months')} dan paling sedikit ${value('jp.survivor-density')} iurannya dibayar.`,
    'pension-floor': ({ value }) =>
      `Hitungannya lebih kecil, jadi dibayar paling sedikit ${value('jp.floor')}.`,
    'pension-cap': ({ value }) => `Hitungannya lebih besar, jadi dibayar paling banyak ${value('jp.cap')}.`,
  },
  notices: {
    estimate:
      'Ini perkiraan. Jumlah pastinya dihitung BPJS Ketenagakerjaan, dan naik mengikuti kenaikan harga.',
    'lower-bound':
      'Kalau anaknya dua, belum jelas apakah jumlah ini untuk masing-masing anak atau dibagi berdua.',
    'pension-bounds-unknown': ({ last }) =>
      `Batas uang pensiun untuk tanggal ini belum diumumkan. Yang terakhir diketahui: paling sedikit ${last('jp.floor')}, paling banyak ${last('jp.cap')}.`,
  },
};
