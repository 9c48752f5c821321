import { childLine, childNotices, childReasons } from './children.why.id.ts';
import type { Vocabulary } from './scholarship.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) =>
    `Beasiswa untuk ${result.lines.length} anak berjumlah ${total('total')}${result.lines[0]!.unit === 'once' ? ', dibayar satu kali' : ' sampai sekolahnya selesai'}.`,
  lines: { scholarship: childLine },
  totals: { scholarship: 'Beasiswa', total: 'Semuanya' },
  facts: {},
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'scholarship-too-few-months': ({ value }) =>
      `Beasiswa baru diberikan kalau iuran sudah dibayar ${value('scholarship.months')}.`,
    ...childReasons,
    'no-child-to-pay': 'Tidak ada anak yang bisa dibayar beasiswanya.',
  },
  notices: childNotices,
};
