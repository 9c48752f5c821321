import { childParameters, childRule } from './children.grounds.id.ts';
import type { Vocabulary } from './migrant-benefit.id.ts';
import type { LineRule, GroundWords } from './words.ts';

const fixed = 'Jumlah tetap, tidak tergantung upah.';

const paidBack: LineRule = (line, { value }) =>
  `Sesuai bukti biaya, paling banyak ${value(line.parameters[0]!)}.`;

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    death: fixed,
    periodic: 'Uang bulanan yang dibayar sekaligus, satu kali saja.',
    funeral: fixed,
    'failed-departure': fixed,
    'loss-on-return': paidBack,
    'sexual-violence': fixed,
    'contract-mismatch': fixed,
    repatriation: paidBack,
    treatment: paidBack,
    'home-care': paidBack,
    'hearing-aid': paidBack,
    glasses: paidBack,
    scholarship: childRule,
  },
  factRules: {
    claimUntil: {
      rule: ({ value }) => `Batas waktunya ${value('pmi.claim-months')} sesudah kejadian.`,
      parameters: ['pmi.claim-months'],
    },
  },
  parameters: {
    'pmi.death.grant': 'Santunan kematian sebelum atau sesudah bekerja',
    'pmi.death.periodic': 'Santunan berkala',
    'pmi.death.funeral': 'Biaya pemakaman',
    'pmi.death.during': 'Santunan kematian saat bekerja',
    'pmi.accident-death': 'Santunan kematian karena kecelakaan kerja',
    'pmi.failed-departure': 'Santunan gagal berangkat',
    'pmi.loss': 'Batas ganti rugi di perjalanan pulang',
    'pmi.sexual-violence': 'Santunan kekerasan seksual',
    'pmi.mismatch': 'Santunan pekerjaan tidak sesuai kontrak',
    'pmi.repatriation': 'Batas biaya pulang',
    'pmi.treatment': 'Batas biaya berobat',
    'pmi.home-care': 'Batas perawatan di rumah',
    'pmi.hearing-aid': 'Batas alat bantu dengar',
    'pmi.glasses': 'Batas kacamata',
    'pmi.claim-months': 'Batas waktu klaim',
    ...childParameters,
  },
};
