import { datedParameter, row, source } from '../core/parameter.ts';

const start = '2015-07-01';
const before = '2019-12-01';
const amended = '2019-12-02';
const event = 'eventDate';

const press =
  'https://news.harianjogja.com/read/2019/12/23/500/1027736/jaminan-kecelakaan-kerja-diperpanjang-jadi-5-tahun-jaminan-kematian-jadi-rp20-juta-';
const pp44 = source('PP 44/2015', '34', press);
const pp82 = source('PP 82/2019', '34', press);
const permenaker1 = source(
  'Permenaker 1/2025',
  '',
  'https://bongkar86.com/disnaker-sumenep-peserta-bpjs-ketenagakerjaan-meninggal-sebelum-3-bulan-hanya-terima-santunan-jkm-rp10-juta/?pgrelated=787',
);

/** The grant to the heirs. */
export const grant = datedParameter(
  'jkm.grant',
  'rupiah',
  event,
  row(start, before, 16_200_000, pp44),
  row(amended, null, 20_000_000, pp82),
);

/** The periodic money, 24 months paid at once: one sum, never a stream. */
export const periodic = datedParameter(
  'jkm.periodic',
  'rupiah',
  event,
  row(start, before, 4_800_000, pp44),
  row(amended, null, 12_000_000, pp82),
);

/** The cost of the funeral. */
export const funeral = datedParameter(
  'jkm.funeral',
  'rupiah',
  event,
  row(start, before, 3_000_000, pp44),
  row(amended, null, 10_000_000, pp82),
);

/**
 * The full months a self-employed participant must have been a member, and what is paid before that. Branch offices agree
 * on the sum and differ on its label; the exact day count still waits for the text of the regulation.
 */
export const waitingMonths = datedParameter(
  'jkm.waiting-months',
  'months',
  event,
  row('2025-02-01', null, 3, permenaker1, 'medium'),
);
export const waitingAmount = datedParameter(
  'jkm.waiting-amount',
  'rupiah',
  event,
  row('2025-02-01', null, 10_000_000, permenaker1, 'medium'),
);
