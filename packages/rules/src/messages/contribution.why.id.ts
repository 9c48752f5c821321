import type { Vocabulary } from './contribution.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  summary: ({ result, total }) => {
    if ('employer' in result.totals) {
      return `Iuran sebulan ${total('bill')}: perusahaan ${total('employer')}, pekerja ${total('worker')}.`;
    }
    const saving = result.totals.saving ? `, hemat ${total('saving')} karena ada keringanan` : '';
    return `Iuran sebulan ${total('bill')}${saving}.`;
  },
  lines: {
    accident: 'Jaminan Kecelakaan Kerja (JKK)',
    death: 'Jaminan Kematian (JKM)',
    'old-age.employer': 'Jaminan Hari Tua (JHT), bagian perusahaan',
    'old-age.worker': 'Jaminan Hari Tua (JHT), potong upah',
    'old-age': 'Jaminan Hari Tua (JHT)',
    'pension.employer': 'Jaminan Pensiun (JP), bagian perusahaan',
    'pension.worker': 'Jaminan Pensiun (JP), potong upah',
    'job-loss.government': 'Jaminan Kehilangan Pekerjaan (JKP), bagian pemerintah',
    'job-loss.from-accident': 'JKP, diambil dari JKK',
    'job-loss.from-death': 'JKP, diambil dari JKM',
  },
  totals: {
    base: 'Dihitung dari upah atau dasar iuran',
    employer: 'Dibayar perusahaan',
    worker: 'Dipotong dari upah',
    bill: 'Tagihan sebulan',
    jobLoss: 'Dana JKP (tidak ditagih)',
    saving: 'Hemat karena keringanan',
  },
  bases: ['base'],
  facts: {},
  reasons: {
    'no-parameter': ({ last }) =>
      last('jp.ceiling')
        ? `Batas upah Jaminan Pensiun untuk bulan ini belum diumumkan, jadi jumlahnya belum bisa dihitung. Yang terakhir diketahui: ${last('jp.ceiling')}.`
        : 'Angka untuk bulan ini tidak kami ketahui.',
    'minimum-wage-floor': 'Upahnya di bawah upah minimum, jadi iuran dihitung dari upah minimum.',
    'relief-covid': ({ value, from, until }) =>
      `Keringanan masa pandemi: JKK dan JKM cukup dibayar ${value('relief.covid')}, ${from('relief.covid')} sampai ${until('relief.covid')}.`,
    'relief-labour-intensive': ({ value, until }) =>
      `Keringanan padat karya: JKK cukup dibayar ${value('relief.labour-intensive')} sampai ${until('relief.labour-intensive')}. Pembagian iuran untuk JKP masih perlu dicek, jadi tidak ditampilkan.`,
    'relief-too-few-workers': ({ value }) =>
      `Keringanan padat karya hanya untuk perusahaan dengan sedikitnya ${value('relief.labour-intensive.workers')}.`,
    'relief-not-paid-up': 'Keringanan padat karya hanya untuk perusahaan yang iuran JKK-nya sudah lunas.',
    'relief-transport': ({ value, from, until }) =>
      `Keringanan untuk pekerja angkutan: JKK dan JKM cukup dibayar ${value('relief.bpu.transport')}, ${from('relief.bpu.transport')} sampai ${until('relief.bpu.transport')}.`,
    'relief-other': ({ value, from, until }) =>
      `Keringanan untuk pekerja mandiri: JKK dan JKM cukup dibayar ${value('relief.bpu.other')}, ${from('relief.bpu.other')} sampai ${until('relief.bpu.other')}.`,
    'relief-excluded-state-budget': 'Iuran yang dibayar dari APBN atau APBD tidak mendapat keringanan.',
    'pension-ceiling': ({ value }) =>
      `Upahnya di atas batas. Jaminan Pensiun dihitung dari ${value('jp.ceiling')} saja.`,
    'job-loss-cap': ({ value }) => `Upahnya di atas batas JKP. JKP dihitung dari ${value('jkp.cap')} saja.`,
  },
  notices: {
    'relief-applied': 'Keringanan iuran sudah dihitung. Manfaatnya tidak berkurang.',
    'pension-ceiling-unknown':
      'BPJS Ketenagakerjaan biasanya mengumumkan batas upah yang baru pada awal tahun.',
  },
};
