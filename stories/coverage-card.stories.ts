import '@payung/elements/coverage-card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ownTable, webPage } from './data/tables.ts';

interface Arguments {
  region?: string;
  src?: string;
  lang?: string;
}

/** Satu wilayah dan bagian pekerjanya yang sudah terlindungi, dalam kata-kata dan sepuluh gambar orang. */
export default {
  title: 'Elemen/Kartu cakupan',
  component: 'payung-coverage-card',
  tags: ['autodocs'],
  render: ({ region, src, lang }) =>
    html`<payung-coverage-card
      lang=${lang ?? nothing}
      region=${region ?? nothing}
      src=${src ?? nothing}
    ></payung-coverage-card>`,
} satisfies Meta<Arguments>;

type Story = StoryObj<Arguments>;

/** Kabupaten yang ada angkanya. */
export const SatuKabupaten: Story = { args: { region: '3515' } };

/** Provinsi yang jumlah orangnya diketahui, dengan biaya melindungi yang belum. */
export const JumlahOrang: Story = { args: { region: '13' } };

/** Kota yang angkanya sudah lama. */
export const AngkaLama: Story = { args: { region: '5171' } };

/** Kabupaten yang belum ada datanya; yang diketahui disebut. */
export const BelumAdaData: Story = { args: { region: '3509' } };

/** Tanpa wilayah: seluruh Indonesia, dengan pilihan. */
export const PilihWilayah: Story = {};

/** Tabel milik halaman sendiri, dengan jumlah orang. */
export const TabelSendiri: Story = { args: { region: '3510', src: ownTable } };

/** Alamat yang berisi halaman web, bukan tabel. */
export const BukanTabel: Story = { args: { region: '3510', src: webPage } };

/** Kode wilayah yang tidak dikenal. */
export const KodeTidakDikenal: Story = { args: { region: '9999' } };
