import { childLine, childNotices, childReasons } from './children.why.id.ts';
import type { Vocabulary } from './migrant-benefit.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.total === 0 ? 'Tidak ada biaya yang diganti.' : `Yang diterima ${total('total')}.`,
  unknown: ({ result }) =>
    result.reasons.some(({ code }) => code === 'not-computed') ? 'Santunan ini belum kami hitung.' : '',
  lines: {
    death: 'Santunan kematian',
    periodic: 'Santunan berkala',
    funeral: 'Biaya pemakaman',
    'failed-departure': 'Gagal berangkat',
    'loss-on-return': 'Ganti rugi di perjalanan pulang',
    'sexual-violence': 'Santunan kekerasan seksual',
    'contract-mismatch': 'Pekerjaan tidak sesuai kontrak',
    repatriation: 'Biaya pulang',
    treatment: 'Biaya berobat',
    'home-care': 'Perawatan di rumah',
    'hearing-aid': 'Alat bantu dengar',
    glasses: 'Kacamata',
    scholarship: childLine,
  },
  totals: { total: 'Semuanya' },
  facts: { claimUntil: { name: 'Klaim paling lambat' } },
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'not-computed':
      'Jumlahnya belum kami hitung, karena naskah aturannya belum kami baca. Haknya bisa tetap ada: tanyakan ke kantor cabang.',
    'wrong-phase': 'Santunan ini tidak berlaku untuk waktu kejadian itu.',
    'own-fault':
      'Santunan gagal berangkat hanya kalau bukan karena kesalahan calon pekerja atau perusahaan penempatan, dan bukan karena kebijakan pemerintah.',
    'claim-expired': ({ value }) =>
      `Batas waktu klaim sudah lewat. Klaim harus diajukan dalam ${value('pmi.claim-months')} setelah kejadian.`,
    'cost-capped': 'Sebagian biaya lebih besar dari batasnya. Yang diganti hanya sampai batas.',
    ...childReasons,
  },
  notices: childNotices,
};
