import { longestWaitDays } from '@payung/signup';
import type { Basis, Field, Form, Retention, Viewer } from '../store/register.ts';

/** What a field is, and what it is processed for. */
export interface FieldWords {
  readonly what: string;
  readonly purpose: string;
}

/** The words of the register of processing. */
export interface RegisterWords {
  readonly title: string;
  readonly intro: string;
  readonly columns: {
    readonly field: string;
    readonly what: string;
    readonly purpose: string;
    readonly basis: string;
    readonly form: string;
    readonly seenBy: string;
    readonly until: string;
  };
  readonly fields: Readonly<Record<Field, FieldWords>>;
  readonly basis: Readonly<Record<Basis | 'none', string>>;
  readonly form: Readonly<Record<Form, string>>;
  readonly seenBy: Readonly<Record<Viewer, string>>;
  readonly until: Readonly<Record<Retention, string>>;
  readonly events: string;
  readonly event: (parts: {
    readonly title: string;
    readonly id: string;
    readonly organizer: string;
    readonly deletedOn: string;
    readonly consent: string;
  }) => string;
}

const sending = 'mengirim kabar sekali saja, dan mencoba lagi bila gagal';
const ownWords = 'memberi kabar dengan kata-kata penyelenggara';
const hashPurpose = 'mengenali tautan pribadi dan kiriman ulang tanpa menyimpan rahasianya';
const clock = 'membuktikan bahwa permintaan dijawab dalam 3x24 jam';
const deletionProof = 'membuktikan bahwa data dihapus tepat waktu, tanpa menyebut siapa pun';
const stillRefused = 'menolak kiriman terlambat dari pendaftaran yang sudah ditarik';
const keyPurpose = 'mengatur penyelenggara mana boleh melakukan apa';
const signedIn = 'mengenali penyelenggara yang sedang masuk';
const announced = 'mengumumkan acara dan menghitung tempat';
const counted = 'mengetahui tempat yang terisi tanpa menghitung satu per satu';
const agreed = 'membuktikan bunyi persetujuan yang dibaca dan disetujui';

/** The register in Indonesian. */
export const registerWords: RegisterWords = {
  title: 'Catatan kegiatan pemrosesan data (UU 27/2022 Pasal 31)',
  intro: 'Daftar ini dibuat dari skema basis data, jadi tidak ada bagian yang terlewat.',
  columns: {
    field: 'Letak',
    what: 'Data',
    purpose: 'Untuk apa',
    basis: 'Dasar hukum',
    form: 'Bentuk',
    seenBy: 'Siapa yang melihat',
    until: 'Disimpan sampai',
  },
  fields: {
    'signups.person.name': { what: 'nama', purpose: 'menyiapkan tempat dan menyapa Anda' },
    'signups.person.contact': {
      what: 'nomor WhatsApp atau surel',
      purpose: 'memberi kabar tentang acara ini',
    },
    'signups.person.need': {
      what: 'kebutuhan khusus, bila ditulis',
      purpose: 'menyiapkan bantuan di tempat',
    },
    'signups.person.answers': {
      what: 'jawaban atas pertanyaan acara',
      purpose: 'seperti tertulis di samping setiap pertanyaan',
    },
    'signups.person.secret': {
      what: 'tautan pribadi, bila dihubungi lewat surel',
      purpose: 'memuat tautan itu dalam kabar lewat surel',
    },
    'signups.id': { what: 'nomor urut pendaftaran', purpose: 'menjaga urutan daftar tunggu' },
    'signups.event_id': { what: 'acara yang diikuti', purpose: 'mencatat Anda di acara yang benar' },
    'signups.session': { what: 'waktu yang dipilih', purpose: 'menyiapkan tempat pada waktu itu' },
    'signups.code': { what: 'kode pendaftaran', purpose: 'dibacakan di pintu masuk' },
    'signups.status': { what: 'dapat tempat, menunggu, atau batal', purpose: 'membagi tempat dengan adil' },
    'signups.language': { what: 'bahasa yang dipakai', purpose: 'menjawab dalam bahasa Anda' },
    'signups.created_at': {
      what: 'waktu mendaftar dan menyetujui',
      purpose: 'menjaga urutan dan bukti persetujuan',
    },
    'signups.changed_at': { what: 'waktu perubahan terakhir', purpose: 'memperbarui kalender' },
    'signups.checked_in_at': { what: 'waktu hadir', purpose: 'mencatat siapa yang sudah datang' },
    'signups.marks': {
      what: 'catatan di pintu',
      purpose: 'menyamakan catatan beberapa ponsel tentang siapa yang datang',
    },
    'signups.by_email': {
      what: 'apakah dihubungi lewat surel',
      purpose: 'memilih siapa yang dikirimi surel',
    },
    'signups.wants_reminders': {
      what: 'apakah mau diingatkan',
      purpose: 'tidak mengirim pengingat yang ditolak',
    },
    'signups.consent_hash': { what: 'tanda pengenal bunyi persetujuan', purpose: agreed },
    'signups.secret_hash': { what: 'sidik tautan pribadi', purpose: hashPurpose },
    'signups.key_hash': { what: 'sidik kunci kiriman', purpose: hashPurpose },
    'signups.request_hash': { what: 'sidik isi kiriman', purpose: hashPurpose },
    'outbox.signup_id': { what: 'pendaftaran yang dikabari', purpose: sending },
    'outbox.kind': { what: 'jenis kabar', purpose: sending },
    'outbox.occasion': { what: 'waktu kejadian', purpose: sending },
    'outbox.due_at': { what: 'waktu kirim berikutnya', purpose: sending },
    'outbox.wanted_until': { what: 'batas waktu kirim', purpose: sending },
    'outbox.attempts': { what: 'berapa kali dicoba', purpose: sending },
    'outbox.leased_until': { what: 'sampai kapan satu server memegangnya', purpose: sending },
    'outbox.state': { what: 'terkirim, menunggu, ditolak, atau gagal', purpose: sending },
    'outbox.reply': { what: 'nomor penolakan server surat', purpose: sending },
    'outbox.settled_at': { what: 'waktu terkirim atau gagal', purpose: sending },
    'consents.hash': { what: 'tanda pengenal bunyi persetujuan', purpose: agreed },
    'consents.version': { what: 'versi bunyi persetujuan', purpose: agreed },
    'consents.language': { what: 'bahasa bunyi persetujuan', purpose: agreed },
    'consents.text': { what: 'bunyi persetujuan', purpose: agreed },
    'requests.details.name': { what: 'nama peminta', purpose: 'mencocokkan permintaan dengan pendaftaran' },
    'requests.details.contact': { what: 'kontak peminta', purpose: 'mencocokkan dan menjawab permintaan' },
    'requests.details.code': { what: 'kode pendaftaran, bila ingat', purpose: 'menemukan pendaftaran' },
    'requests.details.note': { what: 'isi permintaan', purpose: 'melakukan yang diminta' },
    'requests.details.language': { what: 'bahasa peminta', purpose: 'menjawab dalam bahasa peminta' },
    'requests.id': { what: 'nomor permintaan', purpose: 'menanyakan sampai di mana permintaannya' },
    'requests.event_id': { what: 'acara', purpose: 'sampai ke penyelenggara yang benar' },
    'requests.kind': { what: 'jenis permintaan', purpose: clock },
    'requests.channel': { what: 'lewat mana permintaan datang', purpose: clock },
    'requests.received_at': { what: 'waktu permintaan diterima', purpose: clock },
    'requests.due_at': { what: 'batas waktu', purpose: clock },
    'requests.done_at': { what: 'waktu selesai', purpose: clock },
    'requests.outcome': { what: 'hasil', purpose: clock },
    'deletions.id': { what: 'nomor bukti penghapusan', purpose: deletionProof },
    'deletions.at': { what: 'waktu penghapusan', purpose: deletionProof },
    'deletions.event_id': { what: 'acara', purpose: deletionProof },
    'deletions.people': { what: 'berapa orang', purpose: deletionProof },
    'deletions.hash': { what: 'sidik bukti', purpose: deletionProof },
    'withdrawn.secret_hash': { what: 'sidik tautan pribadi yang ditarik', purpose: stillRefused },
    'withdrawn.at': { what: 'waktu ditarik', purpose: stillRefused },
    'organizer_keys.id': { what: 'nama kunci penyelenggara', purpose: keyPurpose },
    'organizer_keys.organizer': { what: 'penyelenggara', purpose: keyPurpose },
    'organizer_keys.scopes': { what: 'hak', purpose: keyPurpose },
    'organizer_keys.hash': { what: 'sidik kunci', purpose: 'mengenali kunci tanpa menyimpannya' },
    'organizer_keys.created_at': { what: 'waktu dibuat', purpose: keyPurpose },
    'organizer_keys.revoked_at': { what: 'waktu dicabut', purpose: keyPurpose },
    'desk_sessions.hash': { what: 'sidik kuki penyelenggara', purpose: signedIn },
    'desk_sessions.key_id': { what: 'kunci yang dipakai masuk', purpose: signedIn },
    'desk_sessions.language': {
      what: 'bahasa penyelenggara',
      purpose: 'menampilkan halaman dalam bahasa itu',
    },
    'desk_sessions.expires_at': { what: 'waktu sesi berakhir', purpose: signedIn },
    'events.id': { what: 'tanda pengenal acara', purpose: announced },
    'events.capacity': { what: 'banyak tempat', purpose: announced },
    'events.delete_after': { what: 'waktu penghapusan', purpose: 'menghapus pendaftar tepat waktu' },
    'events.announcement': { what: 'pengumuman acara', purpose: announced },
    'events.changed_at': { what: 'waktu pengumuman berubah', purpose: 'memperbarui kalender' },
    'events.seed_hash': {
      what: 'sidik pengumuman di berkas',
      purpose: 'tidak menimpa perubahan penyelenggara',
    },
    'events.reminder_hours': { what: 'berapa jam sebelumnya diingatkan', purpose: 'mengirim pengingat' },
    'message_texts.event_id': { what: 'acara', purpose: ownWords },
    'message_texts.template': { what: 'jenis kabar', purpose: ownWords },
    'message_texts.language': { what: 'bahasa', purpose: ownWords },
    'message_texts.text': { what: 'isi pesan dari penyelenggara', purpose: ownWords },
    'signup_counts.event_id': { what: 'acara', purpose: counted },
    'signup_counts.session': { what: 'waktu yang dipilih', purpose: counted },
    'signup_counts.status': { what: 'status pendaftaran', purpose: counted },
    'signup_counts.people': { what: 'jumlah orang', purpose: counted },
    'sessions.event_id': { what: 'acara', purpose: announced },
    'sessions.id': { what: 'tanda pengenal waktu', purpose: announced },
    'sessions.capacity': { what: 'tempat pada waktu itu', purpose: announced },
    'settings.name': { what: 'nama rahasia server', purpose: 'menjalankan server' },
    'settings.value': { what: 'rahasia server', purpose: 'membuat tautan pribadi yang tidak bisa ditebak' },
    'memory.address': {
      what: 'alamat jaringan pengirim',
      purpose: 'menahan kiriman beruntun; hanya di memori, tidak ditulis ke mana pun',
    },
    'log.request': {
      what: 'cara, pola alamat, hasil, dan lama permintaan',
      purpose: 'melihat apakah server berjalan baik; tanpa data orang',
    },
    'backup.file': { what: 'salinan seluruh basis data', purpose: 'memulihkan data setelah kerusakan' },
  },
  basis: {
    consent: 'persetujuan (Pasal 20 ayat 2a)',
    duty: 'kewajiban hukum (Pasal 20 ayat 2c)',
    interest: 'kepentingan yang sah: keamanan (Pasal 20 ayat 2f)',
    none: 'bukan data pribadi',
  },
  form: { plain: 'terbaca', sealed: 'tersegel (AES-256-GCM)', hashed: 'hanya sidik' },
  seenBy: {
    person: 'orangnya sendiri',
    organizer: 'penyelenggara acara itu',
    operator: 'pengelola server',
    everyone: 'semua orang',
    nobody: 'tidak seorang pun',
  },
  until: {
    event: 'batas simpan acara (biasanya 30 hari sesudah sesi terakhir), atau saat Anda minta dihapus',
    wording: 'tidak ada lagi pendaftaran yang memakainya',
    request: '30 hari sesudah permintaan selesai',
    waiting: `${longestWaitDays} hari, selama kiriman bisa menunggu di ponsel`,
    proof: 'seterusnya, sebagai bukti',
    always: 'selama dipakai',
    session: 'sesi berakhir atau penyelenggara keluar',
    minutes: 'beberapa menit',
    log: 'diatur pengelola server',
    backup: 'diatur pengelola server; data tetap tersegel',
  },
  events: 'Yang ditanyakan setiap acara',
  event: ({ title, id, organizer, deletedOn, consent }) =>
    `${title} (${id}) · ${organizer} · persetujuan ${consent} · dihapus ${deletedOn}`,
};
