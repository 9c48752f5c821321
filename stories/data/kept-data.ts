import type { OwnDataClient } from '@payung/elements/event-signup';
import type { KeptData, Receipt } from '@payung/signup';
import { batik, confirmedReceipt } from './events.ts';

const ofSignup = {
  basis: 'persetujuan (Pasal 20 ayat 2a)',
  seenBy: 'orangnya sendiri, penyelenggara acara itu',
  until: 'batas simpan acara (biasanya 30 hari sesudah sesi terakhir), atau saat Anda minta dihapus',
};

/** All that is kept about the person of the stories. */
export const keptData: KeptData = {
  name: 'Siti Aminah',
  contact: { kind: 'whatsapp', value: '+6281234567890' },
  need: 'Kursi roda',
  answers: { kelas: 'batik', desa: 'Kepatihan', anak: 2, hadir: true },
  language: 'id',
  consent: {
    version: batik.consent.version,
    text: batik.consent.text.id,
    hash: '6950c1a968dfde95a195a5c62464266c1078f65658452bfa8905531b72e66e25',
    agreedAt: '2026-11-20T02:00:00Z',
  },
  event: batik.id,
  code: confirmedReceipt.code,
  status: 'confirmed',
  createdAt: '2026-11-20T02:00:00Z',
  changedAt: '2026-11-20T02:00:00Z',
  deletedAfter: '2027-04-24T08:00:00Z',
  uses: [
    { what: 'nama', purpose: 'menyiapkan tempat dan menyapa Anda', ...ofSignup },
    { what: 'nomor WhatsApp atau surel', purpose: 'memberi kabar tentang acara ini', ...ofSignup },
    {
      ...ofSignup,
      what: 'tanda pengenal bunyi persetujuan',
      purpose: 'membuktikan bunyi persetujuan yang dibaca dan disetujui',
      basis: 'kewajiban hukum (Pasal 20 ayat 2c)',
    },
  ],
};

/** What is done with it, in an object: keeps what is corrected, and nothing once it was deleted; any of its methods can be given anew. */
export function plainOwnData(receipt: Receipt, own: Partial<OwnDataClient> = {}): OwnDataClient {
  const { event, code, status, name } = receipt;
  let kept: KeptData = { ...keptData, event: event.id, code, status, name };
  return {
    data: async () => kept,
    change: async (_secret, { need, answers, ...changes }) => {
      kept = { ...kept, ...changes, ...(need && { need }), answers: { ...kept.answers, ...filled(answers) } };
      return { ...receipt, name: kept.name, ...(kept.session && { session: kept.session }) };
    },
    withdrawConsent: async () => ({
      id: 'PRM-7K3F-Q2XA',
      kind: 'withdraw',
      receivedAt: '2026-11-21T02:00:00Z',
      dueAt: '2026-11-24T02:00:00Z',
      doneAt: '2026-11-21T02:00:00Z',
    }),
    erase: async () => undefined,
    ...own,
  };
}

type Answers = Readonly<Record<string, string | number | boolean | null>>;

function filled(answers: Answers = {}): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(answers).flatMap(([name, answer]) => (answer === null ? [] : [[name, answer]])));
}
