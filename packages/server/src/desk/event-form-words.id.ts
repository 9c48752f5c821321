/** What the form of an event says, in Indonesian. */
export const eventForm = {
  create: 'Acara baru',
  edit: (title: string) => `Ubah acara: ${title}`,
  save: 'Simpan acara',
  problems: 'Belum tersimpan. Perbaiki bagian ini:',
  notSaved: 'Belum tersimpan',
  typedBefore: 'Ada isian Anda di formulir ini yang belum disimpan.',
  goOn: 'Lanjutkan isian itu',
  forget: 'Buang',
  insist: 'Tetap simpan. Tidak ada pendaftar yang dikeluarkan.',
  addSession: 'Tambah waktu',
  addField: 'Tambah pertanyaan',
  remove: (row: string) => `Hapus ${row}`,
  inEnglish: (label: string) => `${label} (bahasa Inggris)`,
  limits: 'Batas isian',
  toCancel: 'Batalkan acara ini…',
  toReopen: 'Buka kembali acara ini…',
  listUnticked: 'Centang kotak di atas bila hanya situs ini yang boleh, atau kosongkan daftar ini.',
  regionProblems: {
    several: (written: string) => `“${written}” bisa berarti beberapa daerah. Pilih salah satu.`,
    unknown: (written: string) =>
      `Tidak ada kabupaten atau kota “${written}”. Tulis namanya tanpa provinsi, atau kodenya, misalnya 3510.`,
  },
  row: {
    sessions: (number: number) => `Waktu ${number}`,
    fields: (number: number) => `Pertanyaan ${number}`,
  },
  parts: {
    basics: 'Acara',
    times: 'Waktu',
    seats: 'Tempat duduk',
    questions: 'Pertanyaan tambahan',
    practical: 'Yang perlu diketahui peserta',
    privacy: 'Data pribadi',
    english: 'Terjemahan bahasa Inggris (boleh kosong)',
  },
  labels: {
    title: 'Nama acara',
    description: 'Keterangan singkat',
    organizer: 'Yang mengundang',
    organizers: 'Kode penyelenggara',
    place: 'Tempat',
    mapUrl: 'Alamat peta (boleh kosong)',
    region: 'Kabupaten atau kota',
    timeZone: 'Zona waktu',
    sessionChoice: 'Bila ada lebih dari satu waktu',
    opens: 'Pendaftaran dibuka',
    closes: 'Pendaftaran ditutup',
    capacity: 'Jumlah tempat',
    waitingList: 'Bila penuh, orang boleh masuk daftar tunggu',
    reserved: 'Tempat yang disisihkan (boleh kosong)',
    bring: 'Yang perlu dibawa',
    cost: 'Biaya',
    spoken: 'Bahasa yang dipakai',
    access: 'Akses ke tempat acara',
    contactNote: 'Cara menghubungi penyelenggara',
    privacy: 'Untuk apa datanya',
    'consent.text': 'Kalimat persetujuan',
    deleteAfterDays: 'Data dihapus sesudah berapa hari',
    hostsListed: 'Formulir hanya boleh dipasang di situs yang ditulis di bawah',
    hosts: 'Situs yang boleh memasang formulir (boleh kosong)',
    'sessions.start': 'Mulai',
    'sessions.end': 'Selesai',
    'sessions.label': 'Nama waktu (boleh kosong)',
    'sessions.capacity': 'Tempat untuk waktu ini (boleh kosong)',
    'fields.label': 'Pertanyaan',
    'fields.type': 'Bentuk jawaban',
    'fields.choices': 'Pilihan jawaban',
    'fields.purpose': 'Mengapa ini ditanyakan',
    'fields.hint': 'Petunjuk mengisi (boleh kosong)',
    'fields.required': 'Wajib dijawab',
    'fields.maxLength': 'Paling banyak berapa huruf',
    'fields.min': 'Angka paling kecil',
    'fields.max': 'Angka paling besar',
  },
  hints: {
    description: 'Dua atau tiga kalimat: apa acaranya dan untuk siapa.',
    organizer: 'Misalnya: Kantor desa dan karang taruna.',
    organizers: 'Misalnya branch atau village. Kunci dengan kode ini bisa membuka acara ini.',
    place: 'Gedung, desa, kecamatan, dan kabupaten dalam satu baris.',
    mapUrl: 'Buka peta, cari tempatnya, lalu salin alamatnya. Dimulai dengan https://',
    region: 'Ketik namanya, misalnya Kabupaten Banyuwangi, atau kodenya, misalnya 3510.',
    regionCode: 'Empat angka pertama NIK warga di sana, misalnya 3510 untuk Kabupaten Banyuwangi.',
    closes: 'Paling lambat saat acara selesai.',
    sessionLabel: 'Misalnya: Hari pertama, atau Pagi.',
    sessionCapacity: 'Hanya bila peserta memilih satu waktu.',
    reserved: 'Sudah diberikan di luar pendaftaran ini, misalnya lewat telepon.',
    questions:
      'Nama dan nomor WhatsApp selalu ditanyakan. Tanyakan hal lain hanya bila benar-benar perlu; jangan minta NIK, upah, atau penyakit.',
    choices:
      'Hanya untuk bentuk “memilih satu”. Satu pilihan per baris. Terjemahan boleh ditulis sesudah tanda |',
    purpose: 'Tampil di samping pertanyaan, seperti diminta undang-undang pelindungan data pribadi.',
    access: 'Misalnya: tanpa anak tangga, ada toilet untuk kursi roda.',
    contactNote: 'Kantor atau nomor kantor, bukan nomor pribadi.',
    privacy: 'Untuk apa data pendaftar dipakai, siapa yang membaca, dan kapan dihapus.',
    consent:
      'Yang disetujui orang saat mendaftar. Bila diubah, pendaftar lama tetap tercatat dengan kalimat yang lama.',
    deleteAfterDays: 'Dihitung dari hari terakhir acara. Biasanya 30.',
    hosts: 'Satu alamat per baris, misalnya https://desa.example. Halaman kita sendiri selalu boleh.',
    english: 'Yang dikosongkan akan tampil dalam bahasa Indonesia.',
  },
  zones: {
    'Asia/Jakarta': 'Indonesia Barat',
    'Asia/Makassar': 'Indonesia Tengah',
    'Asia/Jayapura': 'Indonesia Timur',
  },
  sessionChoices: {
    all: 'Peserta mengikuti semuanya',
    one: 'Peserta memilih satu waktu',
  },
  fieldTypes: {
    text: 'Satu baris',
    textarea: 'Beberapa baris',
    number: 'Angka',
    choice: 'Memilih satu',
    'yes-no': 'Ya atau tidak',
  },
};

/** What stands in the form of a new event. */
export const newEvent = {
  cost: 'Gratis',
  spoken: 'Bahasa Indonesia',
  privacy:
    'Data dipakai hanya untuk menyiapkan acara ini dan menghubungi Anda. Hanya penyelenggara yang membacanya. Data dihapus 30 hari sesudah acara.',
  'consent.text':
    'Saya setuju nama, kontak, dan jawaban saya dipakai penyelenggara untuk acara ini, dan dihapus 30 hari sesudahnya.',
};

/** Why an event was not saved. */
export const conflicts = {
  exists: 'Acara dengan kode ini sudah ada.',
  'changed-meanwhile':
    'Acara ini baru saja diubah dari tempat lain. Buka lagi halaman ubah untuk melihat yang terbaru; isian Anda masih ada di bawah.',
  'session-in-use': (people: number) =>
    `Waktu yang dihapus sudah dipilih ${people} orang. Biarkan waktu itu, atau batalkan dulu pendaftaran mereka.`,
  'choice-in-use': (people: number) =>
    `Sudah ada ${people} pendaftar, jadi “memilih satu waktu” atau “mengikuti semuanya” tidak bisa ditukar lagi.`,
  overfull: (people: number, seats: number) =>
    `Sudah ada ${people} orang yang punya tempat, sedangkan jumlah tempat menjadi ${seats}. Tidak ada yang dikeluarkan, tetapi acara ini akan kelebihan orang.`,
};
