/** What the drafts of a notice need to know. */
export interface NoticeParts {
  /** The moments in words; `undefined` where it is not known yet. */
  readonly since: string | undefined;
  readonly until: string;
  readonly known: string;
  readonly due: string;
  readonly events: readonly string[];
  readonly data: readonly string[];
  readonly people: number;
  readonly byWhatsapp: number;
  readonly byEmail: number;
  /** Deleted since, so that nobody can write to them any more. */
  readonly gone: number;
}

/** The words of the breach kit. */
export interface BreachWords {
  readonly columns: readonly string[];
  readonly toPerson: (parts: NoticeParts) => string;
  readonly toAgency: (parts: NoticeParts) => string;
  readonly steps: (parts: NoticeParts) => string;
}

const listed = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const when = ({ since, until }: NoticeParts) => `${since ? `antara ${since}` : '[sejak kapan]'} dan ${until}`;

/** The breach kit in Indonesian. */
export const breachWords: BreachWords = {
  columns: ['Acara', 'Kode', 'Nama', 'Lewat', 'Kontak', 'Tautan', 'Bahasa', 'Data yang terungkap'],
  toPerson: (parts) => `Pemberitahuan tentang data Anda

Yth. [nama],

Kami memberitahukan bahwa perlindungan data pribadi Anda gagal. Anda mendaftar pada:
${listed(parts.events)}

Data yang terungkap:
${listed(parts.data)}

Kapan dan bagaimana:
Data terungkap ${when(parts)}. Kami mengetahuinya pada ${parts.known}.
[Tulis dengan kata sederhana bagaimana data bisa terungkap.]

Yang sudah dan akan kami lakukan:
[Tulis penanganan: apa yang ditutup, diganti, dihapus.]
[Tulis pemulihan: apa yang dilakukan agar tidak terulang.]

Yang sebaiknya Anda lakukan:
- Waspadai pesan atau telepon yang mengaku dari kami dan meminta uang, kode, atau nomor identitas. Kami tidak pernah memintanya.
- Lewat tautan pribadi dari bukti pendaftaran, Anda bisa melihat, memperbaiki, atau menghapus data Anda kapan saja. Kalau tautannya hilang, minta di [alamat server]/permintaan-data.

Pertanyaan: [nama, alamat kantor, dan nomor penyelenggara]

Pemberitahuan ini disampaikan menurut Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.
`,
  toAgency: (parts) => `Pemberitahuan kegagalan pelindungan data pribadi
(Pasal 46 Undang-Undang Nomor 27 Tahun 2022)

Kepada: lembaga penyelenggara Pelindungan Data Pribadi
Dari: [nama badan, alamat, penanggung jawab, nomor yang bisa dihubungi]

1. Data pribadi yang terungkap
${listed(parts.data)}
Jumlah orang: ${parts.people} masih tersimpan dan diberi tahu satu per satu (WhatsApp ${parts.byWhatsapp}, surel ${parts.byEmail}).
${parts.gone} orang lain sudah dihapus datanya sejak itu, sehingga tidak bisa dihubungi lagi.
Acara:
${listed(parts.events)}

2. Kapan dan bagaimana data terungkap
Data terungkap ${when(parts)}. Diketahui pada ${parts.known}.
[Tulis bagaimana data terungkap.]

3. Upaya penanganan dan pemulihan
[Tulis penanganan yang sudah dilakukan, dengan waktunya.]
[Tulis pemulihan dan pencegahan.]
Nama, kontak, kebutuhan, dan jawaban disimpan tersegel dengan AES-256-GCM. [Tulis apakah kuncinya ikut terungkap.]

Batas pemberitahuan menurut undang-undang: ${parts.due}
`,
  steps: (parts) => `Yang harus dilakukan sebelum ${parts.due} (3x24 jam sejak diketahui)

1. Hentikan kebocorannya. Bila kunci data mungkin ikut terungkap, jalankan rotate-key dua kali; cabut kunci penyelenggara yang bocor.
2. Lengkapi bagian dalam [kurung] pada kedua surat.
3. Kirim surat kepada ${parts.people} orang dalam terdampak.csv lewat tautan di sana (WhatsApp ${parts.byWhatsapp}, surel ${parts.byEmail}).
4. Kirim surat kepada lembaga.
5. Bila ${parts.gone} orang yang sudah dihapus mungkin terdampak, umumkan juga kepada masyarakat (Pasal 46 ayat 3).
6. Catat apa yang dikirim dan kapan. Lalu hapus folder ini: isinya nama dan kontak.
`,
};
