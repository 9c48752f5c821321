import type { Vocabulary } from './group-budget.id.ts';
import type { Figures, WhyWords } from './words.ts';

const monthNames =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** Which months a relief holds in: every month, unless there is another reason besides or months without one. */
const relief =
  (whose: string) =>
  ({ result: { reasons, notices } }: Figures): string => {
    const isPartly = reasons.length > 1 || notices.some(({ code }) => code === 'relief-part-of-period');
    return `${isPartly ? 'Sebagian' : 'Semua'} bulan mendapat keringanan ${whose} untuk JKK dan JKM.`;
  };

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) => {
    const saving = result.totals.saving ? ` Sudah hemat ${total('saving')} karena keringanan.` : '';
    return `Biayanya ${total('total')} untuk ${result.lines.length} bulan, atau ${total('perPerson')} setiap orang.${saving}`;
  },
  lines: {
    month: (month) => `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
  },
  totals: {
    accident: 'Jaminan Kecelakaan Kerja (JKK)',
    death: 'Jaminan Kematian (JKM)',
    oldAge: 'Jaminan Hari Tua (JHT)',
    perPerson: 'Satu orang, semua bulan',
    total: 'Semuanya',
    saving: 'Hemat karena keringanan',
    balanceDue: 'Masih harus dibayar',
    credit: 'Kelebihan bayar',
  },
  facts: {},
  reasons: {
    'no-parameter': 'Aturan untuk bulan ini tidak kami ketahui.',
    'relief-covid': relief('masa pandemi'),
    'relief-transport': relief('pekerja angkutan'),
    'relief-other': relief('pekerja mandiri'),
    'relief-excluded-state-budget': 'Iuran yang dibayar dari APBN atau APBD tidak mendapat keringanan.',
  },
  notices: {
    'cover-stops-with-payment':
      'Perlindungan berhenti kalau iurannya tidak dibayar lagi. Beri tahu pekerja sebelum itu terjadi.',
    'relief-applied': 'Keringanan iuran sudah dihitung. Manfaatnya tidak berkurang.',
    'relief-part-of-period': 'Keringanan hanya berlaku di sebagian bulan, jadi biaya setiap bulan berbeda.',
  },
  later: (checkedUntil) => `Bulan sesudah ${checkedUntil} dihitung menurut aturan yang diketahui sekarang.`,
  payers: { self: 'Para pekerja' },
  units: { month: '' },
};
