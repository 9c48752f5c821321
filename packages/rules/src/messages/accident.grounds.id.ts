import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './accident.id.ts';
import { impairmentEntry } from './impairment-entry.ts';
import { childParameters, childRule } from './children.grounds.id.ts';
import type { LineRule, GroundWords } from './words.ts';

const paidBack: LineRule = (line, { value }) =>
  `Sesuai bukti biaya, paling banyak ${value(line.parameters[0]!)}.`;

/** What stands behind a result, in Indonesian. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'temporary-disability': (_, { value }) => {
      const [first, second, later] = [value('jkk.stmb.1'), value('jkk.stmb.2'), value('jkk.stmb.3')];
      return first === second
        ? `${first} dari upah sebulan selama 12 bulan, lalu ${later}.`
        : `${first}, lalu ${second}, lalu ${later} dari upah sebulan. Berubah setelah bulan ke-6 dan ke-12.`;
    },
    'partial-disability': (_, { value, fact }) =>
      `Persen cacat (${fact('disabilityPercent')}) dari ${value('jkk.months')} upah.`,
    'total-disability': (_, { value }) =>
      `${value('jkk.total-disability')} dari ${value('jkk.months')} upah.`,
    death: (_, { value }) =>
      `${value('jkk.death')} dari ${value('jkk.months')} upah, paling sedikit ${value('jkk.death-floor')}.`,
    periodic: 'Uang bulanan yang dibayar sekaligus, satu kali saja.',
    funeral: 'Jumlah tetap, sama untuk semua peserta.',
    'transport-land': paidBack,
    'transport-sea': paidBack,
    'transport-air': paidBack,
    dental: paidBack,
    'hearing-aid': paidBack,
    glasses: paidBack,
    'home-care': paidBack,
    prosthesis: (_, { value }) =>
      `Sesuai bukti biaya, paling banyak ${value('jkk.prosthesis')} dari harga daftar pusat rehabilitasi.`,
    scholarship: childRule,
    'late-compensation': (_, { value }) =>
      `${value('late-payment')} dari uang tunai untuk setiap hari terlambat.`,
  },
  factRules: {
    claimUntil: {
      rule: ({ value }) => `Batas waktunya ${value('jkk.claim-months')} sesudah kejadian.`,
      parameters: ['jkk.claim-months'],
    },
    disabilityPercent: {
      rule: ({ value, values }) => {
        const swapped = values.dominantHand === 'left' ? ' (kidal: nilai tangan kanan dan kiri ditukar)' : '';
        return `Persen setiap cacat menurut tabel${swapped}, dijumlah, paling banyak ${value('jkk.disability-cap')}.`;
      },
      parameters: ['jkk.impairments', 'jkk.disability-cap'],
    },
  },
  parameters: {
    'jkk.stmb.1': 'Pengganti upah bulan 1 sampai 6',
    'jkk.stmb.2': 'Pengganti upah bulan 7 sampai 12',
    'jkk.stmb.3': 'Pengganti upah sesudah bulan 12',
    'jkk.months': 'Jumlah bulan upah',
    'jkk.total-disability': 'Cacat total tetap',
    'jkk.disability-cap': 'Persen cacat sebagian paling banyak',
    'jkk.death': 'Santunan kematian',
    'jkk.death-floor': 'Santunan kematian paling sedikit',
    'jkk.periodic': 'Santunan berkala',
    'jkk.funeral': 'Biaya pemakaman',
    'jkk.transport.land': 'Batas angkutan darat',
    'jkk.transport.sea': 'Batas angkutan laut',
    'jkk.transport.air': 'Batas angkutan udara',
    'jkk.dental': 'Batas gigi tiruan',
    'jkk.hearing-aid': 'Batas alat bantu dengar',
    'jkk.glasses': 'Batas kacamata',
    'jkk.home-care': 'Batas perawatan di rumah',
    'jkk.prosthesis': 'Batas alat gerak tiruan',
    'jkk.claim-months': 'Batas waktu klaim',
    'jkk.late-report': 'Perusahaan terlambat melapor',
    'jkk.impairments': 'Tabel persen cacat',
    'bpu.brackets': 'Dasar menurut penghasilan',
    ...childParameters,
    'late-payment': 'Ganti rugi sehari terlambat',
  },
  entries: { 'bpu.brackets': bracketEntry, 'jkk.impairments': impairmentEntry },
};
