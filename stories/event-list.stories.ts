import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { EventList } from '@payung/elements/event-list';
import '@payung/elements/event-list';
import { html } from 'lit';
import { batik } from './data/events.ts';
import { neverAnswers, plainClient } from './data/plain-client.ts';

type Arguments = Pick<EventList, 'region' | 'organizer' | 'client'>;

/** Acara mendatang di suatu daerah; setiap acara membuka formulirnya di tempat. */
export default {
  title: 'Elemen/Daftar acara',
  component: 'payung-event-list',
  tags: ['autodocs'],
  args: { region: '', organizer: '', client: plainClient() },
  render: (args) =>
    html`<payung-event-list
      region=${args.region}
      organizer=${args.organizer}
      .client=${args.client}
    ></payung-event-list>`,
} satisfies Meta<Arguments>;

type Story = StoryObj<Arguments>;

/** Acara dengan segala keadaan: terbuka, penuh, daftar tunggu, belum dibuka, ditutup, batal. */
export const BanyakAcara: Story = {};

/** Hanya satu acara. */
export const SatuAcara: Story = { args: { client: plainClient({}, [batik]) } };

/** Belum ada acara. */
export const BelumAdaAcara: Story = { args: { client: plainClient({}, []) } };

/** Daftar masih dimuat. */
export const SedangDimuat: Story = {
  args: { client: plainClient({ events: neverAnswers }) },
  parameters: { keepsWaiting: true },
};

/** Server tidak terjangkau. */
export const TidakTersambung: Story = {
  args: { client: plainClient({ events: () => Promise.reject(new TypeError('Failed to fetch')) }) },
};
