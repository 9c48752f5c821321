import type { Vocabulary } from './old-age-withdrawal.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.tax
      ? `Yang diterima ${total('net')}, sesudah pajak ${total('tax')}.`
      : `Yang diterima ${total('net')}, tanpa pajak.`,
  ineligible: ({ fact }) =>
    fact('claimableFrom') && `Belum bisa dicairkan sekarang. Bisa mulai ${fact('claimableFrom')}.`,
  lines: { withdrawal: 'JHT yang dicairkan', tax: 'Pajak (PPh 21) yang dipotong' },
  totals: { gross: 'Sebelum pajak', tax: 'Pajak', net: 'Yang diterima' },
  facts: { claimableFrom: { name: 'Bisa dicairkan mulai' } },
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'age-not-reached': ({ value }) =>
      `Belum usia pensiun: ${value('jht.age')}, atau usia pensiun perusahaan kalau lebih muda.`,
    'waiting-month': ({ value }) => `Harus menunggu ${value('jht.wait')} sejak berhenti bekerja.`,
    'too-few-months': ({ value }) =>
      `Pencairan sebagian baru bisa setelah ${value('jht.part-months')} menjadi peserta.`,
    'partial-already-taken': 'Pencairan sebagian hanya bisa satu kali.',
    'tax-window-earlier-payments': 'Pencairan sebelumnya ikut dihitung untuk pajak ini.',
    'tax-progressive': ({ value }) =>
      `Pencairan pertama sudah di luar ${value('jht.tax.years')} kalender yang pajaknya dihitung bersama, jadi pajaknya memakai tarif biasa.`,
  },
  notices: {
    'tax-number-needed': ({ value }) => `Saldo di atas ${value('jht.tax.free')}: siapkan NPWP.`,
    'later-payment-taxed': 'Kalau sebagian dicairkan sekarang, sisanya nanti bisa kena pajak lebih tinggi.',
  },
};
