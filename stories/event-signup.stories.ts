import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type EventSignup, Refusal } from '@payung/elements/event-signup';
import '@payung/elements/event-signup';
import { html } from 'lit';
import { batik, cancelled, confirmedReceipt, cookies, waitingList, waitingReceipt } from './data/events.ts';
import { neverAnswers, plainClient } from './data/plain-client.ts';

type Arguments = Pick<EventSignup, 'event' | 'client' | 'secret'>;

/** Mendaftar acara: rincian acara, formulir, dan bukti pendaftaran. */
export default {
  title: 'Elemen/Pendaftaran acara',
  component: 'payung-event-signup',
  tags: ['autodocs'],
  args: { event: batik.id, client: plainClient(), secret: '' },
  render: (args) =>
    html`<payung-event-signup
      event=${args.event}
      .client=${args.client}
      .secret=${args.secret}
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

/** Bukti: mendapat tempat. */
export const BuktiTerdaftar: Story = { args: { secret: confirmedReceipt.secret } };

/** Bukti: menunggu di urutan ke-8. */
export const BuktiDaftarTunggu: Story = {
  args: {
    event: waitingList.id,
    secret: waitingReceipt.secret,
    client: plainClient({}, undefined, waitingReceipt),
  },
};
