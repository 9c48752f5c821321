import type { CoverageMap, FigureRecord } from '@payung/elements/coverage-map';
import '@payung/elements/coverage-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ownTable, tableWithMistakes, webPage } from './data/tables.ts';

type Arguments = Pick<CoverageMap, 'region' | 'indicator' | 'view'> & {
  src?: string;
  lang?: string;
  year?: string;
  shown?: string;
  figures?: readonly FigureRecord[];
};

/** Berapa pekerja yang terlindungi di tiap kabupaten dan kota, sebagai peta, tabel, dan kalimat. */
export default {
  title: 'Elemen/Peta cakupan',
  component: 'payung-coverage-map',
  tags: ['autodocs'],
  args: { region: 'ID', indicator: 'coverage_rate', view: 'map' },
  render: ({ region, indicator, src, view, year, shown, lang, figures }) =>
    html`<payung-coverage-map
      lang=${lang ?? nothing}
      region=${region}
      indicator=${indicator}
      src=${src ?? nothing}
      view=${view}
      year=${year ?? nothing}
      shown=${shown ?? nothing}
      .figures=${figures}
    ></payung-coverage-map>`,
} satisfies Meta<Arguments>;

type Story = StoryObj<Arguments>;

/** Seluruh Indonesia: sebagian besar wilayah belum ada datanya, dan itu terlihat. */
export const SeluruhIndonesia: Story = {};

/** Satu provinsi; provinsi di sekitarnya tampak polos. */
export const SatuProvinsi: Story = { args: { region: '35' } };

/** Satu kabupaten yang ditonjolkan di provinsinya. */
export const SatuKabupaten: Story = { args: { region: '3515' } };

/** Provinsi yang sama sekali belum ada datanya. */
export const BelumAdaData: Story = { args: { region: '95' } };

/** Tiap provinsi satu kotak, dengan angkanya sendiri. */
export const SebagaiKotak: Story = { args: { view: 'tiles' } };

/** Hanya angka satu tahun. */
export const SatuTahun: Story = { args: { region: '35', year: '2024' } };

/** Tampilan dari sebuah tautan: warna yang dipilih, dan wilayah pembanding. */
export const DariTautan: Story = { args: { region: '35', shown: 'only=c2+c3&compare=33' } };

/** Tautan yang meminta tahun dan warna yang tidak ada. */
export const TautanKeliru: Story = { args: { region: '35', year: '1998', shown: 'only=merah' } };

/** Angka yang sama sebagai tabel. */
export const SebagaiTabel: Story = { args: { region: '35', view: 'table' } };

/** Tabel milik halaman sendiri, dengan angka di atas 100 persen. */
export const TabelSendiri: Story = { args: { region: '35', src: ownTable } };

/** Angka yang diserahkan oleh halaman sendiri, tanpa alamat tabel. */
export const AngkaHalamanSendiri: Story = {
  args: {
    region: '35',
    figures: [
      { code: '35', percent: 38.2, asOf: '2026-08', publisher: 'Dinas Tenaga Kerja' },
      { code: '3510', percent: 36.4, asOf: '2026-08', publisher: 'Dinas Tenaga Kerja' },
      { code: '3515', percent: 61, asOf: '2026-07', publisher: 'Dinas Tenaga Kerja' },
    ],
  },
};

/** Tabel dengan baris yang keliru: baris lain tetap tampil. */
export const TabelDenganKesalahan: Story = { args: { region: '35', src: tableWithMistakes } };

/** Alamat yang berisi halaman web, bukan tabel. */
export const BukanTabel: Story = { args: { region: '35', src: webPage } };
