import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type EventSignup, Refusal } from '@payung/elements/event-signup';
import '@payung/elements/event-signup';
import { html } from 'lit';
import { clicking } from './data/acting.ts';
import { batik, cancelled, confirmedReceipt, cookies, waitingList, waitingReceipt } from './data/events.ts';
import { keptData, plainOwnData } from './data/kept-data.ts';
import { neverAnswers, plainClient } from './data/plain-client.ts';

type Arguments = Pick<EventSignup, 'event' | 'client' | 'secret' | 'api' | 'prefill'> & {
  /** What is clicked, one after the other. */
  readonly clicks: readonly string[];
};

/** Mendaftar acara: rincian acara, formulir, dan bukti pendaftaran. */
export default {
  title: 'Elemen/Pendaftaran acara',
  component: 'payung-event-signup',
  tags: ['autodocs'],
  args: { event: batik.id, client: plainClient(), secret: '', api: '', prefill: '', clicks: [] },
  render: (args) =>
    html`<payung-event-signup
      event=${args.event}
      .client=${args.client}
      .secret=${args.secret}
      api=${args.api}
      prefill=${args.prefill}
      ${clicking(args.clicks)}
    ></payung-event-signup>`,
} satisfies Meta<Arguments>;

type Story = StoryObj<Arguments>;

/** Acara tiga hari dengan semua jenis pertanyaan. */
export const FormulirLengkap: Story = {};

/** Dua waktu; yang pagi sudah penuh tetapi boleh menunggu. */
export const PilihWaktu: Story = { args: { event: cookies.id } };

/** Semua tempat terisi: formulir yang sama menjadi formulir daftar tunggu. */
export const DaftarTunggu: Story = { args: { event: waitingList.id } };

/** Acara batal: alasan dalam kata-kata, tanpa formulir. */
export const AcaraDibatalkan: Story = { args: { event: cancelled.id } };

/** Tanpa id acara: orang memilih sendiri. */
export const TanpaAcara: Story = { args: { event: '' } };

/** Id yang salah: kata-kata dan acara lain. */
export const AcaraTidakDikenal: Story = {
  args: {
    event: 'salah-ketik',
    client: plainClient({ event: () => Promise.reject(new Refusal({ code: 'event-unknown' })) }),
  },
};

/** Acara masih dimuat. */
export const SedangDimuat: Story = {
  args: { client: plainClient({ event: neverAnswers }) },
  parameters: { keepsWaiting: true },
};

/** Server tidak terjangkau. */
export const TidakTersambung: Story = {
  args: { client: plainClient({ event: () => Promise.reject(new TypeError('Failed to fetch')) }) },
};

/** Bukti: mendapat tempat; kodenya juga sebagai gambar QR untuk dipindai di pintu. */
export const BuktiTerdaftar: Story = { args: { secret: confirmedReceipt.secret } };

/** Bukti: menunggu di urutan ke-8. */
export const BuktiDaftarTunggu: Story = {
  args: {
    event: waitingList.id,
    secret: waitingReceipt.secret,
    client: plainClient({}, undefined, waitingReceipt),
  },
};

const filled =
  'name=Siti+Aminah&contact.value=0812+3456+7890&answers.kelas=batik&answers.desa=Kepatihan&answers.anak=2&answers.hadir=yes' +
  '&answers.cerita=Warung+kopi+di+depan+rumah&need=Kursi+roda';
const agree = '[id="consent.accepted"]';
const goOn = 'form .send .button';
const send = '.review .send .button';
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** Halaman sudah tahu sebagian isian; persetujuan tetap diberikan sendiri. */
export const IsianDariHalaman: Story = { args: { prefill: filled } };

/** Ada yang belum diisi: daftar perbaikan di atas formulir. */
export const PerluDiperbaiki: Story = {
  args: { clicks: [goOn] },
  parameters: { shows: '.error-summary' },
};

/** Sebelum dikirim: semua isian dengan gunanya, dan bunyi persetujuan. */
export const PeriksaDulu: Story = {
  args: { prefill: filled, clicks: [agree, goOn] },
  parameters: { shows: '.review' },
};

/** Sedang dikirim. */
export const SedangDikirim: Story = {
  args: {
    api: 'https://contoh.example/sedang-dikirim',
    client: plainClient({ send: neverAnswers }),
    prefill: filled,
    clicks: [agree, goOn, send],
  },
  parameters: { shows: '.review .button[aria-disabled="true"]' },
};

/** Sambungan putus: pendaftaran menunggu di ponsel dan dikirim sendiri. */
export const MenungguSambungan: Story = {
  args: {
    api: 'https://contoh.example/menunggu',
    client: plainClient({ send: unreachable }),
    prefill: filled,
    clicks: [agree, goOn, send],
  },
  parameters: { shows: '.waits' },
};

/** Server ramai dan minta menunggu satu menit. */
export const ServerRamai: Story = {
  args: {
    api: 'https://contoh.example/ramai',
    client: plainClient({ send: () => Promise.reject(new Refusal({ code: 'busy' }, 60)) }),
    prefill: filled,
    clicks: [agree, goOn, send],
  },
  parameters: { shows: '.waits' },
};

/** Ditarik kembali saat menunggu: isian masih ada di formulir. */
export const DitarikKembali: Story = {
  args: {
    api: 'https://contoh.example/ditarik',
    client: plainClient({ send: unreachable }),
    prefill: filled,
    clicks: [agree, goOn, send, '.waits .button.quiet[aria-disabled="false"]'],
  },
  parameters: { shows: '.said' },
};

/** Penyelenggara tidak menerima pendaftaran dari halaman ini. */
export const HalamanLain: Story = {
  args: {
    client: plainClient({
      formToken: () =>
        Promise.reject(
          new Refusal({
            code: 'host-not-listed',
            title: 'Acara ini tidak menerima pendaftaran dari halaman ini',
            detail: 'Buka halaman acara di situs Payung.',
          }),
        ),
    }),
    clicks: [agree],
  },
  parameters: { shows: '.send [role="alert"]' },
};

const see = '#own-data';
const correct = '#own-correct-open';
const save = '.form .send .button';

/** Tautan pribadi yang salah ketik atau sudah dihapus datanya: jalan lain ke data sendiri. */
export const TautanTidakDikenal: Story = {
  args: {
    secret: confirmedReceipt.secret,
    api: 'https://contoh.example/api',
    client: plainClient({ receipt: () => Promise.reject(new Refusal({ code: 'signup-unknown' })) }),
  },
  parameters: { shows: '.notice .request' },
};

/** Dari bukti: semua yang disimpan tentang orangnya, dengan bunyi persetujuan dan batas simpannya. */
export const DataSaya: Story = {
  args: {
    secret: confirmedReceipt.secret,
    api: 'https://contoh.example/api',
    clicks: [see, '.uses summary'],
  },
  parameters: { shows: '.own details[open]' },
};

/** Data belum termuat; buktinya tetap ada. */
export const DataSayaBelumTermuat: Story = {
  args: {
    secret: confirmedReceipt.secret,
    client: plainClient({ own: plainOwnData(confirmedReceipt, { data: unreachable }) }),
    clicks: [see],
  },
  parameters: { shows: '.receipt [role="alert"]' },
};

/** Memperbaiki data sendiri. */
export const PerbaikiData: Story = {
  args: { secret: confirmedReceipt.secret, clicks: [see, correct] },
  parameters: { shows: '#own-correct' },
};

/** Server menolak satu isian: pesannya di isian itu, yang lain tetap. */
export const PerbaikanDitolak: Story = {
  args: {
    secret: confirmedReceipt.secret,
    client: plainClient({
      own: plainOwnData(confirmedReceipt, {
        change: () =>
          Promise.reject(
            new Refusal({
              code: 'signup-invalid',
              fields: [
                { field: 'name', code: 'too-short', detail: 'Tulis nama Anda, paling sedikit dua huruf.' },
              ],
            }),
          ),
      }),
    }),
    clicks: [see, correct, '[name="contact.kind"][value="whatsapp"]', '[name="language"][value="en"]', save],
  },
  parameters: { shows: '[id="name-error"]' },
};

/** Perbaikan tersimpan, dan bisa dikembalikan. */
export const PerbaikanTersimpan: Story = {
  args: {
    secret: confirmedReceipt.secret,
    client: plainClient({ own: plainOwnData(confirmedReceipt, { data: async () => keptData }) }),
    clicks: [see, correct, '[name="language"][value="en"]', save],
  },
  parameters: { shows: '.said .button' },
};

/** Sebelum menarik persetujuan: apa yang terjadi sesudahnya. */
export const TarikPersetujuan: Story = {
  args: { secret: confirmedReceipt.secret, clicks: [see, '#own-withdraw'] },
  parameters: { shows: '#leave-question' },
};

/** Belum terhapus karena sambungan putus. */
export const BelumTerhapus: Story = {
  args: {
    secret: confirmedReceipt.secret,
    client: plainClient({ own: plainOwnData(confirmedReceipt, { erase: unreachable }) }),
    clicks: [see, '#own-erase', '[aria-labelledby="leave-question"] .button'],
  },
  parameters: { shows: '.own [role="alert"]' },
};

/** Sudah dihapus: tidak ada data orangnya lagi di halaman. */
export const SudahDihapus: Story = {
  args: {
    secret: confirmedReceipt.secret,
    api: 'https://contoh.example/api',
    clicks: [see, '#own-withdraw', '[aria-labelledby="leave-question"] .button'],
  },
  parameters: { shows: '.left' },
};
