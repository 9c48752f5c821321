import { childQuestions } from './children.id.ts';
import { impairmentNames } from './impairments.id.ts';
import type { Vocabulary } from './accident.id.ts';
import { childLine, childNotices, childReasons } from './children.why.id.ts';
import type { WhyWords } from './words.ts';

/** What a result says and why, in Indonesian. */
export const why: WhyWords<Vocabulary> = {
  questions: {
    wage: {
      label: 'Upah sebulan yang dilaporkan ke BPJS Ketenagakerjaan',
      hint: 'Tertulis di aplikasi JMO.',
      example: '3000000',
    },
    income: { label: 'Penghasilan sebulan yang didaftarkan', example: '1000000' },
    dominantHand: {
      label: 'Tangan mana yang dipakai sehari-hari?',
      hint: 'Untuk orang kidal, nilai tangan kiri dan kanan ditukar.',
      choices: { right: 'Kanan', left: 'Kiri (kidal)' },
    },
    impairments: {
      label: 'Bagian tubuh yang cacat',
      hint: 'Menurut surat dokter.',
      item: (number) => `Cacat ke-${number}`,
      add: 'Tambah cacat',
    },
    'impairments.kind': { label: 'Yang hilang atau rusak', choices: impairmentNames },
    'impairments.functionLoss': {
      label: 'Berapa persen fungsinya hilang?',
      hint: '100 kalau bagian itu hilang seluruhnya.',
      example: '50',
    },
    'impairments.percent': { label: 'Berapa persen menurut dokter?', example: '20' },
    'impairments.steps': {
      label: 'Berapa kelipatan sepuluh?',
      hint: 'Misalnya kehilangan 30 desibel atau 30%: isi 3.',
      example: '3',
    },
    prosthesisListPrice: {
      label: 'Harga alat itu di daftar pusat rehabilitasi pemerintah',
      hint: 'Tanyakan ke rumah sakit atau kantor cabang.',
      example: '8000000',
    },
    ...childQuestions,
    employerReportedLate: {
      label: 'Perusahaan terlambat melapor?',
      hint: 'Lebih dari 2 × 24 jam setelah kejadian.',
    },
  },
  summary: ({ result, total }) => {
    if (result.totals.total === 0) return 'Tidak ada uang santunan. Biaya berobat tetap ditanggung.';
    const scholarships = result.totals.scholarship ? `, termasuk beasiswa anak ${total('scholarship')}` : '';
    const payer = result.lines.some((line) => line.payer === 'employer') ? ' dari perusahaan' : '';
    return `Yang diterima${payer} ${total('total')}${scholarships}.`;
  },
  lines: {
    'temporary-disability': 'Pengganti upah selama tidak bisa bekerja',
    'partial-disability': 'Santunan cacat sebagian',
    'total-disability': 'Santunan cacat total tetap',
    death: 'Santunan kematian',
    periodic: 'Santunan berkala',
    funeral: 'Biaya pemakaman',
    'transport-land': 'Angkutan darat',
    'transport-sea': 'Angkutan laut',
    'transport-air': 'Angkutan udara',
    dental: 'Gigi tiruan',
    'hearing-aid': 'Alat bantu dengar',
    glasses: 'Kacamata',
    'home-care': 'Perawatan di rumah',
    prosthesis: 'Alat gerak tiruan',
    scholarship: childLine,
    'late-compensation': 'Ganti rugi terlambat dibayar',
  },
  totals: {
    cash: 'Uang tunai',
    reimbursement: 'Biaya yang diganti',
    scholarship: 'Beasiswa',
    total: 'Semuanya',
  },
  facts: {
    claimUntil: { name: 'Klaim paling lambat' },
    disabilityPercent: { name: 'Persen cacat', unit: 'percent' },
  },
  reasons: {
    'no-parameter': 'Aturan untuk tanggal ini tidak kami ketahui.',
    'claim-expired': ({ value }) =>
      `Batas waktu klaim sudah lewat. Klaim harus diajukan dalam ${value('jkk.claim-months')} setelah kejadian.`,
    'death-floor': ({ value }) =>
      `Hitungan dari upah terlalu kecil, jadi dipakai santunan paling sedikit ${value('jkk.death-floor')}.`,
    'disability-capped': ({ value }) =>
      `Beberapa cacat dijumlah, paling banyak ${value('jkk.disability-cap')}.`,
    'cost-capped': 'Sebagian biaya lebih besar dari batasnya. Yang diganti hanya sampai batas.',
    'not-covered-then': 'Sebagian biaya belum ditanggung pada tanggal kejadian.',
    ...childReasons,
    'employer-liable':
      'Karena terlambat melapor, perusahaan yang harus membayar semuanya. Hak pekerja tidak berkurang.',
  },
  notices: {
    estimate: 'Hitungan hari adalah perkiraan: sebulan dihitung 30 hari.',
    'impairments-summed': 'Beberapa cacat kami jumlahkan. Penilaian akhir ada pada dokter.',
    ...childNotices,
    'employer-liable': 'Mintalah pembayaran kepada perusahaan. Dinas tenaga kerja bisa membantu.',
  },
};
