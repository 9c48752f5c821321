import type { Language } from '../../locale.ts';

const id = {
  about:
    'Tautan membawa jawaban Anda sesudah tanda #; server kami tidak menerimanya. Siapa pun yang menerima tautan bisa membacanya, juga WhatsApp.',
  actions: 'Bagikan atau simpan hasil ini',
  copyLink: 'Salin tautan',
  copyText: 'Salin sebagai teks',
  whatsApp: 'Kirim lewat WhatsApp',
  share: 'Bagikan …',
  csv: 'Unduh tabel (CSV)',
  print: 'Cetak atau simpan PDF',
  linkCopied: 'Tautan disalin.',
  textCopied: 'Teks disalin.',
  saved: (name: string) => `Berkas ${name} disimpan.`,
  inNewTab: '(di tab baru)',
  byHand: {
    link: 'Belum bisa disalin dari sini. Salin sendiri: tekan lama, atau Ctrl+C.',
    text: 'Belum bisa disalin dari sini. Salin sendiri: tekan lama, atau Ctrl+C.',
    whatsApp: 'Kalau tidak ada yang terbuka, salin pesan ini:',
    share: 'Kalau tidak ada yang terbuka, salin pesan ini:',
    csv: 'Kalau tidak tersimpan, salin isinya, atau unduh di halaman lengkap:',
    print: 'Dari sini tidak bisa mencetak. Buka halaman lengkap:',
  },
  fullPage: 'Buka halaman lengkap',
  answers: 'Jawaban',
  result: 'Hasil',
  lines: 'Rincian',
  remarks: 'Yang perlu diketahui',
  sources: 'Dasar hukum',
  link: 'Tautan dengan jawaban ini',
  printed: (day: string) => `Dicetak ${day}.`,
  columns: {
    id: 'Kode',
    name: 'Untuk apa',
    payer: 'Dibayar oleh',
    unit: 'Berapa kali',
    amount: 'Jumlah (rupiah)',
    parameters: 'Nilai aturan',
    law: 'Peraturan',
    from: 'Berlaku sejak',
    until: 'Berlaku sampai',
    confidence: 'Keyakinan',
  },
  confidence: { high: 'pasti', medium: 'perlu dicek ke naskah peraturan' },
};

/** The shape every other language must have. */
export type ShareWords = typeof id;

const en: ShareWords = {
  about:
    'The link carries your answers behind #; our server never receives them. Whoever receives the link can read it, and so can WhatsApp.',
  actions: 'Share or keep this result',
  copyLink: 'Copy link',
  copyText: 'Copy as text',
  whatsApp: 'Send by WhatsApp',
  share: 'Share …',
  csv: 'Download table (CSV)',
  print: 'Print or save as PDF',
  linkCopied: 'Link copied.',
  textCopied: 'Text copied.',
  saved: (name) => `File ${name} saved.`,
  inNewTab: '(in a new tab)',
  byHand: {
    link: 'It cannot be copied from here. Copy it yourself: press and hold, or Ctrl+C.',
    text: 'It cannot be copied from here. Copy it yourself: press and hold, or Ctrl+C.',
    whatsApp: 'If nothing opens, copy this message:',
    share: 'If nothing opens, copy this message:',
    csv: 'If it is not saved, copy its content, or download it on the full page:',
    print: 'Printing is not possible from here. Open the full page:',
  },
  fullPage: 'Open full page',
  answers: 'Answers',
  result: 'Result',
  lines: 'Details',
  remarks: 'Good to know',
  sources: 'Legal basis',
  link: 'Link with these answers',
  printed: (day) => `Printed ${day}.`,
  columns: {
    id: 'Code',
    name: 'What for',
    payer: 'Paid by',
    unit: 'How often',
    amount: 'Amount (rupiah)',
    parameters: 'Values of the rules',
    law: 'Regulation',
    from: 'Valid from',
    until: 'Valid until',
    confidence: 'Confidence',
  },
  confidence: { high: 'certain', medium: 'to be verified in the regulation' },
};

/** What sharing, saving and printing say; both languages, because they come only when asked for. */
export const shareWords: Readonly<Record<Language, ShareWords>> = { id, en };
