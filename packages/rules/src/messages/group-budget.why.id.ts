import type { Vocabulary } from './group-budget.id.ts';
import type { Figures, WhyWords } from './words.ts';

const monthNames =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** The months that one relief holds in: every month, unless another one or none holds in some of them. */
const relieved = ({ result: { notices } }: Figures): string =>
  notices.some(
    ({ code, parameters }) =>
      code === 'relief-part-of-period' || (code === 'relief-applied' && parameters.length > 1),
  )
    ? 'Sebagian bulan'
    : 'Semua bulan';

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
    'relief-covid': (figures) => `${relieved(figures)} mendapat keringanan masa pandemi untuk JKK dan JKM.`,
    'relief-transport': (figures) =>
      `${relieved(figures)} mendapat keringanan pekerja angkutan untuk JKK dan JKM.`,
    'relief-other': (figures) =>
      `${relieved(figures)} mendapat keringanan pekerja mandiri untuk JKK dan JKM.`,
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
