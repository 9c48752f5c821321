import type { ParameterId } from '../contribution/codes.ts';
import type { Line } from '../core/result.ts';
import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './contribution.id.ts';
import { pensionLetter } from './pension-letter.id.ts';
import type { Figures, GroundWords } from './words.ts';

const isRelieved = (line: Line): boolean => line.parameters.some((id) => id.startsWith('relief.'));

function share(line: Line, { value, total }: Figures, ceiling?: ParameterId): string {
  const base = line.parameters.includes('bpu.brackets') ? 'dasar iuran' : 'upah';
  const sum = total('base') && ` ${total('base')}`;
  const upTo = ceiling ? `, upah paling tinggi ${value(ceiling)}` : '';
  return `${value(line.parameters[0]!)} dari ${base}${sum}${upTo}${isRelieved(line) ? ', lalu dikurangi keringanan' : ''}.`;
}

const pension = (line: Line, figures: Figures): string => share(line, figures, 'jp.ceiling');

const jobLoss = (line: Line, figures: Figures): string =>
  `${share(line, figures, 'jkp.cap')} Tidak ditagih kepada siapa pun.`;

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
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
  factRules: {},
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
  entries: { 'bpu.brackets': bracketEntry },
  renewed: pensionLetter,
};
