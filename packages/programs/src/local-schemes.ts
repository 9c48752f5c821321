import type { ContentLanguage } from './program.ts';

/** What a newspaper or a government told of one regency, on the day it was told; whether it still holds nobody here knows. */
export interface LocalScheme {
  /** The regency by its four digits. */
  readonly region: string;
  readonly text: Readonly<Record<ContentLanguage, string>>;
  readonly publisher: string;
  /** An ISO day, month or year, as exact as it is known. */
  readonly date: string;
  readonly url: string;
}

/** The day on which a person last looked through these. */
export const localSchemesChecked = '2026-11-29';

/** A branch of the agency that the news named in a regency; its address and hours are the agency's alone to give. */
export interface LocalBranch {
  readonly regions: readonly string[];
  readonly name: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** The branches that we have read of. */
export const localBranches: readonly LocalBranch[] = [
  {
    regions: ['3510'],
    name: 'Banyuwangi',
    publisher: 'Harian Bangsa',
    date: '2023-11-21',
    url: 'https://harianbangsa.net/bpjs-ketenagakerjaan-banyuwangi-luncurkan-perlindungan-bagi-ribuan-pekerja-rentan',
  },
  {
    regions: ['3516', '3576'],
    name: 'Mojokerto',
    publisher: 'ANTARA',
    date: '2016-08',
    url: 'https://antaranews.com/berita/578157/bpjs-ketenagakerjaan-mojokerto-latih-kader-penggerak',
  },
  {
    regions: ['3577'],
    name: 'Madiun',
    publisher: 'ANTARA Jatim',
    date: '2016-10',
    url: 'https://jatim.antaranews.com/berita/186079/bpjs-ketenagakerjaan-madiun-latih-25-kader-penggerak',
  },
  {
    regions: ['6474'],
    name: 'Bontang',
    publisher: 'Pelita Baru',
    date: '2025-01',
    url: 'https://pelitabaru.com/publikasi-daftar-pekerja-rentan-bpjs-ketenagakerjaan-cabang-bontang-gandeng-kelurahan/',
  },
];

/** Every scheme of a regency that we know of: dues that others pay, agents near home. A regency that is missing may have one all the same. */
export const localSchemes: readonly LocalScheme[] = [
  {
    region: '3510',
    text: {
      id: 'Iuran 5.000 nelayan dibayari anggaran kabupaten.',
      en: 'The regency budget paid the dues of 5,000 fishers.',
    },
    publisher: 'Suara Jatim Post',
    date: '2022-08-26',
    url: 'https://www.suarajatimpost.com/peristiwa-nasional/bpjamsostek-berdayakan-eks-peserta-jaminan-di-banyuwangi-lewat-sektor-usaha',
  },
  {
    region: '3510',
    text: {
      id: 'Perlindungan bagi 4.000 buruh dan nelayan diluncurkan di Kedungwungu.',
      en: 'Cover for 4,000 labourers and fishers was launched in Kedungwungu.',
    },
    publisher: 'Harian Bangsa',
    date: '2023-11-21',
    url: 'https://harianbangsa.net/bpjs-ketenagakerjaan-banyuwangi-luncurkan-perlindungan-bagi-ribuan-pekerja-rentan',
  },
  {
    region: '3510',
    text: {
      id: 'Pemberi kerja diajak membayari pekerja di sekitar mereka lewat SERTAKAN.',
      en: 'Employers were invited to pay for workers around them through SERTAKAN.',
    },
    publisher: 'Seblang',
    date: '2025-09-30',
    url: 'https://seblang.com/2025/09/30/program-sertakan-bpjs-ketenagakerjaan-cukup-rp16-800-lindungi-pekerja-sekitar-anda',
  },
  {
    region: '3503',
    text: {
      id: 'Iuran nelayan dibayari dari bagi hasil cukai tembakau.',
      en: 'The dues of fishers were paid from the tobacco excise share.',
    },
    publisher: 'Ragam Warta',
    date: '2025-09-12',
    url: 'https://ragamwarta.com/2025/09/12/pemkab-trenggalek-dan-bpjs-ketenagakerjaan-bersinergi-lindungi-nelayan-dari-risiko-kerja',
  },
  {
    region: '3504',
    text: { id: '27.500 pekerja rentan didaftarkan.', en: '27,500 vulnerable workers were enrolled.' },
    publisher: 'Pemerintah Kabupaten Tulungagung',
    date: '2023-09',
    url: 'https://kabar.tulungagung.go.id/launching-kepesertaan-jaminan-sosial-ketenagakerjaan-bagi-27-500-pekerja-rentan/',
  },
  {
    region: '3506',
    text: {
      id: 'Iuran petani tembakau dibayari dari bagi hasil cukai tembakau.',
      en: 'The dues of tobacco farmers were paid from the tobacco excise share.',
    },
    publisher: 'Jatim Times',
    date: '2024-01-31',
    url: 'https://jatimtimes.com/baca/304983/20240131/091100/bpjs-ketenagakerjaan-dan-pemkab-kediri-serahkan-santunan-jkm-ke-ahli-waris-petani-tembakau',
  },
  {
    region: '3511',
    text: {
      id: 'Iuran 8.445 buruh tani dibayari sembilan bulan dari bagi hasil cukai tembakau.',
      en: 'The tobacco excise share paid nine months of dues for 8,445 farm labourers.',
    },
    publisher: 'Realita',
    date: '2025-06-13',
    url: 'https://realita.co/baca-39852-8445-buruh-tani-di-bondowoso-terlindungi-bpjs-ketenagakerjaan',
  },
  {
    region: '3512',
    text: {
      id: '4.110 kartu dibagikan kepada pekerja rentan dan buruh tani.',
      en: '4,110 cards went to vulnerable workers and farm labourers.',
    },
    publisher: 'Ketik',
    date: '2025-12',
    url: 'https://ketik.com/berita/sasar-sektor-timur-681-pekerja-rentan-dan-buruh-tani-situbondo-kini-terlindungi-bpjs-ketenagakerjaan',
  },
  {
    region: '3516',
    text: {
      id: 'Kabupaten melindungi 15.358 orang: anggota badan desa, RT, RW, LPM, dan pemuda.',
      en: 'The regency covers 15,358 people: village councils, RT, RW, LPM, and youth.',
    },
    publisher: 'Taruna Kota',
    date: '2025-05-15',
    url: 'https://tarunakota.com/pemkab-mojokerto-lindungi-15-358-pekerja-desa-lewat-program-bpjs-ketenagakerjaan',
  },
  {
    region: '3516',
    text: {
      id: '18 perusahaan ikut membayari pekerja rentan.',
      en: '18 firms helped to pay for vulnerable workers.',
    },
    publisher: 'Maja Mojokerto',
    date: '2024-08-27',
    url: 'https://majamojokerto.net/2024/08/27/bupati-mojokerto-beri-penghargaan-ke-18-perusahaan-mitra-dan-kontributor-bpjs-ketenagakerjaan',
  },
  {
    region: '3518',
    text: {
      id: 'Bagi hasil cukai tembakau membayari 22.215 pekerja rentan dan 5.322 petani tembakau.',
      en: 'The tobacco excise share paid for 22,215 vulnerable workers and 5,322 tobacco farmers.',
    },
    publisher: 'Tribun Surabaya',
    date: '2025-11-20',
    url: 'https://surabaya.tribunnews.com/jawa-timur/1922466/bersumber-dbhcht-bupati-nganjuk-serahkan-bantuan-bpjs-untuk-petani-tembakau-dan-pekerja-rentan',
  },
  {
    region: '3524',
    text: {
      id: '24.000 petani dibayari dari bagi hasil cukai tembakau; banyak yang belum tahu.',
      en: '24,000 farmers were paid for from the tobacco excise share; many did not know.',
    },
    publisher: 'Radar Bangsa',
    date: '2025-06',
    url: 'https://www.radarbangsa.com/daerah/54102/disnaker-lamongan-dorong-jaminan-sosial-untuk-petani-tembakau',
  },
  {
    region: '3577',
    text: {
      id: 'Perusahaan air minum kota membayari 1.144 pekerja informal.',
      en: 'The city water company paid for 1,144 informal workers.',
    },
    publisher: 'Radar Madiun',
    date: '2022-02-22',
    url: 'https://radarmadiun.jawapos.com/berita-daerah/madiun/22/02/2022/wali-kota-madiun-serahkan-santunan-jaminan-kematian-hasil-csr-pdam/',
  },
  {
    region: '3578',
    text: {
      id: 'Satu agen Perisai di setiap RW.',
      en: 'One Perisai agent in every RW.',
    },
    publisher: 'Pustaka JC',
    date: '2025-11-07',
    url: 'https://www.pustakajc.co/news/view/6227/pemkot-surabaya-dan-bpjs-ketenagakerjaan-sinergi-lindungi-pekerja-rentan?halaman=all',
  },
  {
    region: '3603',
    text: {
      id: 'Kabupaten membayari 86.000 pekerja rentan.',
      en: 'The regency paid for 86,000 vulnerable workers.',
    },
    publisher: 'Banpos',
    date: '2023-06-20',
    url: 'https://banpos.co/2023/06/20/puluhan-ribu-pekerja-rentan-di-kabupaten-tangerang-mendapatkan-bantuan-sebagai-penerima-bpjs-ketenagakerjaan/2',
  },
  {
    region: '3173',
    text: { id: '15 perusahaan membayari 15.200 pekerja.', en: '15 firms paid for 15,200 workers.' },
    publisher: 'Pemerintah Kota Jakarta Barat',
    date: '2026-01-27',
    url: 'https://barat.jakarta.go.id/berita/15200-pekerja-di-jakbar-ikut-perlindungan-bpjs-ketenagakerjaan',
  },
  {
    region: '3311',
    text: {
      id: 'GOTA KEREN: satu pegawai negeri diajak membayari satu pekerja, satu perusahaan lima.',
      en: 'GOTA KEREN: a civil servant is asked to pay for one worker, a company for five.',
    },
    publisher: 'Jateng Pos',
    date: '2025-12-17',
    url: 'https://jatengpos.co.id/?p=214635',
  },
  {
    region: '3321',
    text: {
      id: 'Sebuah perusahaan mebel membayari 1.000 warga.',
      en: 'A furniture maker paid for 1,000 residents.',
    },
    publisher: 'Pemerintah Kabupaten Demak',
    date: '2023-05-30',
    url: 'https://dinkominfo.demakkab.go.id/berita/detail/10000-warga-rentan-telah-terdaftar-bpjs-ketenagakerjaan',
  },
  {
    region: '3323',
    text: {
      id: 'Bagi hasil cukai tembakau melindungi 39.880 pekerja.',
      en: 'The tobacco excise share covers 39,880 workers.',
    },
    publisher: 'ANTARA Jateng',
    date: '2025-04-10',
    url: 'https://jateng.antaranews.com/berita/577685/pemkab-temanggung-bpjs-ketenagakerjaan-lindungi-pekerja-informal-dengan-dbhcht',
  },
  {
    region: '3324',
    text: {
      id: '10.292 pegawai negeri bersama membayari 728 pekerja.',
      en: '10,292 civil servants together paid for 728 workers.',
    },
    publisher: 'Pemerintah Kabupaten Kendal',
    date: '2025-06-11',
    url: 'https://kendalkab.go.id/berita/id/20250611001/rakor_pemkab_kendal_dan_bpjs_ketenagakerjaan_peduli_pekerja_rentan',
  },
  {
    region: '1208',
    text: {
      id: 'Iuran 37.124 pekerja rentan terancam tidak dibayar lagi. Periksa apakah Anda masih dilindungi.',
      en: 'The dues of 37,124 vulnerable workers were at risk of ending. Check whether you are still covered.',
    },
    publisher: 'Mistar',
    date: '2025',
    url: 'https://mistar.online/news/siantar-simalungun/puluhan-ribu-pekerja-rentan-simalungun-terancam-tak-terlindungi-bpjs',
  },
  {
    region: '1406',
    text: {
      id: 'Bagi hasil sawit membayari 16.585 pekerja kebun.',
      en: 'The palm-oil revenue share paid for 16,585 plantation workers.',
    },
    publisher: 'Intelmedia',
    date: '2024-09-06',
    url: 'https://intelmedia.co.id/pemkab-rohul-launching-jaminan-kecelakaan-kerja-dan-jaminan-bpjs-ketenagakerjaan-bagi-pekerja-sektor-perkebunan.html',
  },
  {
    region: '1671',
    text: {
      id: 'Sebuah perusahaan perkebunan membayari 1.000 pedagang pasar.',
      en: 'A plantation firm paid for 1,000 market traders.',
    },
    publisher: 'Sumsel Daily',
    date: '2022-11-29',
    url: 'https://sumseldaily.co.id/ikhtiar-sumsel-dukung-peningkatan-kepesertaan-bpjs-ketenagakerjaan/?noamp=mobile',
  },
  {
    region: '2171',
    text: {
      id: 'Setiap kantor cabang punya sekitar 200 agen Perisai.',
      en: 'Each branch has some 200 Perisai agents.',
    },
    publisher: 'Selalu Kabar',
    date: '2025-10',
    url: 'https://www.selalukabar.com/bpjs-tk-batam-akselerasi-penambahan-kepesertaan-pekerja-informal-142329.html',
  },
  {
    region: '5310',
    text: {
      id: 'Pemerintah daerah membagikan 5.280 kartu kepada pekerja rentan.',
      en: 'The local government handed out 5,280 cards to vulnerable workers.',
    },
    publisher: 'Info Pertama',
    date: '2025-09-25',
    url: 'https://infopertama.com/5-ribuan-pekerja-rentan-di-manggarai-dapat-kartu-bpjs-bukti-kehadiran-pemerintah',
  },
  {
    region: '6107',
    text: {
      id: 'Di tiap desa 100 pekerja dilindungi, di 122 desa.',
      en: '100 workers are covered in each of 122 villages.',
    },
    publisher: 'Spektroom',
    date: '2025-09',
    url: 'https://spektroom.co.id/bengkayang-dorong-perlindungan-pekerja-rentan-lewat-program-bpjs-ketenagakerjaan',
  },
  {
    region: '6271',
    text: {
      id: 'PNSKU SAHABATKU: pegawai negeri membayari pekerja di sekitarnya.',
      en: 'PNSKU SAHABATKU: civil servants pay for workers around them.',
    },
    publisher: 'ANTARA Kalteng',
    date: '2023-03',
    url: 'https://kalteng.antaranews.com/amp/berita/622668/32154-tenaga-kerja-di-palangka-raya-terlindungi-jamsostek',
  },
  {
    region: '6301',
    text: {
      id: '43 agen Perisai mendaftarkan 7.782 pekerja dalam setahun.',
      en: '43 Perisai agents enrolled 7,782 workers in a year.',
    },
    publisher: 'Borneo Trend',
    date: '2023-07',
    url: 'https://borneotrend.com/2023/07/perisai-lindungi-7782-pekerja-di-tala.html',
  },
  {
    region: '6474',
    text: {
      id: 'Kota membayari 34.782 pekerja rentan selama tiga bulan.',
      en: 'The city paid three months for 34,782 vulnerable workers.',
    },
    publisher: 'PKTV Kaltim',
    date: '2023-10-12',
    url: 'https://pktvkaltim.com/miliki-komitmen-kuat-lindungi-masyarakatnya-pemkot-bontang-daftarkan-34-782-pekerja-rentan-jadi-peserta-bpjs-ketenagakerjaan',
  },
  {
    region: '6474',
    text: {
      id: 'Daftar nama peserta ditempel di 15 kelurahan.',
      en: 'The list of names was posted in 15 urban villages.',
    },
    publisher: 'Pelita Baru',
    date: '2025-01',
    url: 'https://pelitabaru.com/publikasi-daftar-pekerja-rentan-bpjs-ketenagakerjaan-cabang-bontang-gandeng-kelurahan/',
  },
  {
    region: '8171',
    text: {
      id: 'Orang tua asuh membayari iuran pekerja rentan.',
      en: 'Foster parents pay the dues of vulnerable workers.',
    },
    publisher: 'ANTARA Maluku',
    date: '2021',
    url: 'https://ambon.antaranews.com/berita/176079/bpjamsostek-maluku-targetkan-jangkau-300-ribu-pekerja-rentan-belum-terlindungi',
  },
  {
    region: '9404',
    text: {
      id: '17 perusahaan membayari 14.600 pekerja asli Papua.',
      en: '17 firms paid for 14,600 indigenous Papuan workers.',
    },
    publisher: 'ANTARA Papua',
    date: '2021',
    url: 'https://papua.antaranews.com/berita/671337/14600-pekerja-rentan-oap-mimika-dilindungi-jamsostek',
  },
];
