import type { Vocabulary } from './death.id.ts';
import { childLine, childNotices, childReasons } from './children.why.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    result.totals.scholarship
      ? `Ahli waris menerima ${total('total')}, termasuk beasiswa anak ${total('scholarship')}.`
      : `Ahli waris menerima ${total('total')}.`,
  lines: {
    death: 'Santunan kematian',
    periodic: 'Santunan berkala',
    funeral: 'Biaya pemakaman',
    scholarship: childLine,
    'late-compensation': 'Ganti rugi terlambat dibayar',
  },
  totals: { cash: 'Uang tunai', scholarship: 'Beasiswa', total: 'Semuanya' },
  facts: {},
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'not-active': 'Jaminan Kematian hanya dibayar kalau peserta meninggal saat masih aktif.',
    'self-employed-waiting-period': ({ value }) =>
      `Pekerja mandiri yang meninggal sebelum ${value('jkm.waiting-months')} terdaftar: ahli waris hanya menerima ${value('jkm.waiting-amount')}.`,
    'scholarship-too-few-months': ({ value }) =>
      `Beasiswa baru diberikan kalau iuran sudah dibayar ${value('scholarship.months')}.`,
    ...childReasons,
  },
  notices: childNotices,
};
