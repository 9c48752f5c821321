import type { Language } from '../../locale.ts';

const id = {
  about: 'Yang disimpan adalah yang sekarang terlihat: wilayah, warna yang dipilih, dan angkanya.',
  csv: 'Simpan tabel (CSV)',
  svg: 'Simpan gambar (SVG)',
  png: 'Simpan gambar (PNG)',
  link: 'Tautan ke tampilan ini',
  copy: 'Salin tautan',
  copied: 'Tautan sudah disalin.',
  copyByHand: 'Tautannya tidak bisa disalin sendiri. Salin dari kotak di atas.',
  saved: (name: string) => `Berkas ${name} diserahkan ke peramban.`,
  noPng: 'Gambar PNG tidak bisa dibuat di halaman ini. Simpan sebagai SVG, atau buka halaman lengkap.',
  showMap: 'Gambar bisa disimpan dari tampilan peta.',
  framed: 'Bila tidak ada berkas yang tersimpan, halaman ini melarangnya.',
  locked: 'Tabel dan gambarnya bisa disimpan di sana:',
  openPage: 'Buka halaman lengkap',
  inNewTab: '(tab baru)',
  columns: ['kode', 'nama', 'nilai', 'tanggal', 'sumber', 'asal', 'id'],
  kinds: { printed: 'seperti tercetak', about: 'sekitar', computed: 'dihitung' },
  pictureSource: (origin: string) => `Angka: ${origin}. Batas wilayah perkiraan, bukan batas resmi.`,
  ownFigures: 'Payung, dari berita, laman pemerintah, dan tabel resmi, dengan tanggal yang berbeda',
};

/** What keeping a view says, in one language. */
export type KeepWords = typeof id;

const en: KeepWords = {
  about: 'What is kept is what is seen now: the area, the colours picked out, and their figures.',
  csv: 'Save the table (CSV)',
  svg: 'Save the picture (SVG)',
  png: 'Save the picture (PNG)',
  link: 'Link to this view',
  copy: 'Copy the link',
  copied: 'The link was copied.',
  copyByHand: 'The link could not be copied by itself. Copy it from the box above.',
  saved: (name) => `The file ${name} was handed to the browser.`,
  noPng: 'A PNG picture cannot be made on this page. Save it as SVG, or open the full page.',
  showMap: 'The picture can be saved from the map view.',
  framed: 'If no file is saved, this page forbids it.',
  locked: 'Its table and pictures can be saved there:',
  openPage: 'Open the full page',
  inNewTab: '(new tab)',
  columns: ['code', 'name', 'value', 'as_of', 'source', 'origin', 'id'],
  kinds: { printed: 'as printed', about: 'about', computed: 'computed' },
  pictureSource: (origin) => `Figures: ${origin}. Boundaries are approximate, not official.`,
  ownFigures: 'Payung, from news, government pages and official tables, of different dates',
};

/** Both languages, because it is little and comes with what it is for. */
export const keepWords: Readonly<Record<Language, KeepWords>> = { id, en };
