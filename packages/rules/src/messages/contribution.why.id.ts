import type { ParameterId } from '../contribution/codes.ts';
import type { Line } from '../core/result.ts';
import type { Vocabulary } from './contribution.id.ts';
import type { Figures, WhyWords } from './words.ts';

const isRelieved = (line: Line): boolean => line.parameters.some((id) => id.startsWith('relief.'));

function share(line: Line, { value }: Figures, ceiling?: ParameterId): string {
  const base = line.parameters.includes('bpu.brackets') ? 'dasar iuran' : 'upah yang dihitung';
  const upTo = ceiling ? `, upah paling tinggi ${value(ceiling)}` : '';
  return `${value(line.parameters[0]!)} dari ${base}${upTo}${isRelieved(line) ? ', lalu dikurangi keringanan' : ''}.`;
}

const pension = (line: Line, figures: Figures): string => share(line, figures, 'jp.ceiling');
const jobLoss = (line: Line, figures: Figures): string =>
  `${share(line, figures, 'jkp.cap')} Tidak ditagih kepada siapa pun.`;

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
      `Keringanan padat karya: JKK cukup dibayar ${value('relief.labour-intensive')} sampai ${until('relief.labour-intensive')}.`,
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
    'pension-ceiling-unknown': 'Batas upah Jaminan Pensiun untuk bulan ini belum diumumkan.',
  },
  rules: {
    accident: share,
    death: (line, figures) =>
      line.parameters[0] === 'jkm.bpu'
        ? `${figures.value('jkm.bpu')} sebulan, sama untuk semua${isRelieved(line) ? ', lalu dikurangi keringanan' : ''}.`
        : share(line, figures),
    'old-age.employer': share,
    'old-age.worker': share,
    'old-age': share,
    'pension.employer': pension,
    'pension.worker': pension,
    'job-loss.government': jobLoss,
    'job-loss.from-accident': jobLoss,
    'job-loss.from-death': jobLoss,
  },
  parameters: {
    'jkk.pu.1': 'Iuran JKK, risiko sangat rendah',
    'jkk.pu.2': 'Iuran JKK, risiko rendah',
    'jkk.pu.3': 'Iuran JKK, risiko sedang',
    'jkk.pu.4': 'Iuran JKK, risiko tinggi',
    'jkk.pu.5': 'Iuran JKK, risiko sangat tinggi',
    'jkm.pu': 'Iuran JKM penerima upah',
    'wage.daily-factor': 'Hari kerja sebulan untuk upah harian',
    'wage.piece-months': 'Lama rata-rata upah borongan',
    'wage.seasonal-months': 'Lama rata-rata upah borongan musiman',
    'wage.minimum-floor': 'Upah minimum sebagai batas bawah',
    'jht.pu.er': 'Iuran JHT dari perusahaan',
    'jht.pu.ee': 'Iuran JHT dari pekerja',
    'jp.er': 'Iuran JP dari perusahaan',
    'jp.ee': 'Iuran JP dari pekerja',
    'jp.ceiling': 'Batas upah JP',
    'jkp.government': 'Bagian pemerintah untuk JKP',
    'jkk.recomp': 'Bagian JKK untuk JKP',
    'jkm.recomp': 'Bagian JKM untuk JKP',
    'jkp.cap': 'Batas upah JKP',
    'relief.covid': 'Keringanan masa pandemi',
    'relief.labour-intensive': 'Keringanan padat karya',
    'relief.labour-intensive.workers': 'Jumlah pekerja untuk keringanan padat karya',
    'relief.bpu.transport': 'Keringanan pekerja angkutan',
    'relief.bpu.other': 'Keringanan pekerja mandiri',
    'bpu.brackets': 'Dasar iuran menurut penghasilan',
    'jkk.bpu.rate': 'Iuran JKK bukan penerima upah',
    'jkm.bpu': 'Iuran JKM bukan penerima upah',
    'jht.bpu.rate': 'Iuran JHT bukan penerima upah',
  },
};
