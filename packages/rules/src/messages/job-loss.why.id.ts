import type { Vocabulary } from './job-loss.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    `Uang tunai ${total('total')} untuk ${result.lines.length} bulan, dibayar sebulan sekali.`,
  unknown: ({ result, total }) =>
    'underOldRule' in result.totals
      ? `Uang tunai ${total('underOldRule')} atau ${total('underNewRule')}.`
      : '',
  lines: {
    'job-loss.month-1': 'Bulan ke-1',
    'job-loss.month-2': 'Bulan ke-2',
    'job-loss.month-3': 'Bulan ke-3',
    'job-loss.month-4': 'Bulan ke-4',
    'job-loss.month-5': 'Bulan ke-5',
    'job-loss.month-6': 'Bulan ke-6',
  },
  totals: {
    total: 'Semua bulan',
    underOldRule: 'Menurut aturan lama',
    underNewRule: 'Menurut aturan baru',
  },
  facts: {
    claimUntil: { name: 'Klaim paling lambat' },
    trainingMaximum: { name: 'Pelatihan, paling banyak (perlu dicek)', unit: 'rupiah' },
  },
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'cause-not-covered': 'Uang tunai ini hanya untuk yang kena PHK atau kontraknya diputus sebelum habis.',
    'not-citizen': 'Program ini hanya untuk warga negara Indonesia.',
    'registered-at-54-or-older': ({ value }) =>
      `Program ini hanya untuk yang didaftarkan sebelum berumur ${value('jkp.age')}.`,
    'programmes-incomplete': 'Semua program yang wajib harus diikuti, termasuk BPJS Kesehatan.',
    'not-willing-to-work': 'Uang tunai ini hanya untuk yang bersedia bekerja lagi.',
    'too-few-months': ({ value }) =>
      `Iuran harus sudah dibayar paling sedikit ${value('jkp.months')} dalam 24 bulan terakhir.`,
    'too-few-consecutive-months': ({ value }) =>
      `Iuran harus dibayar ${value('jkp.run')} berturut-turut (aturan lama).`,
    'claims-used-up': ({ value }) =>
      `Uang tunai ini hanya bisa diterima ${value('jkp.claims')} seumur hidup.`,
    'too-soon-after-last-claim': ({ value }) =>
      `Untuk menerima lagi, iuran harus dibayar ${value('jkp.between')} sejak yang terakhir.`,
    'claim-expired': ({ value }) =>
      `Batas waktu klaim sudah lewat: ${value('jkp.claim-months')} setelah PHK.`,
    'new-job': 'Uang tunai berhenti pada bulan mulai bekerja lagi.',
    'job-loss-cap': ({ value }) =>
      `Upahnya di atas batas. Uang tunai dihitung dari ${value('jkp.benefit-cap')} saja.`,
    'regime-change':
      'Sebagian bulan jatuh setelah aturan berubah. Belum jelas aturan mana yang berlaku, jadi kami tunjukkan keduanya.',
  },
  notices: {},
  units: { month: '' },
};
