import type { ProgramExplainer } from '@payung/elements/program-explainer';
import '@payung/elements/program-explainer';
import { loadProgram, type Block, type ByWage } from '@payung/programs';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

type Arguments = Partial<Pick<ProgramExplainer, 'load' | 'on' | 'program' | 'region'>> & { lang?: string };

/** Penjelasan satu program: untuk siapa, berapa iurannya, apa manfaatnya, bagaimana mendaftar dan mengurus klaim. */
export default {
  title: 'Elemen/Penjelasan program',
  component: 'payung-program-explainer',
  tags: ['autodocs'],
  args: { on: '2026-11-20' },
  render: ({ lang, load = loadProgram, on, program, region }) =>
    html`<payung-program-explainer
      lang=${lang ?? nothing}
      on=${on ?? nothing}
      program=${program ?? nothing}
      region=${region ?? nothing}
      .load=${load}
    ></payung-program-explainer>`,
} satisfies Meta<Arguments>;

type Story = StoryObj<Arguments>;

/** Jaminan Kematian pada bulan keringanan iuran. */
export const JaminanKematian: Story = { args: { program: 'jkm' } };

/** Membayari iuran pekerja di sekitar, dengan cerita dari Kota Madiun lebih dulu. */
export const SertakanDiMadiun: Story = { args: { program: 'sertakan', region: '3577' } };

/** Sesudah hari terakhir yang diketahui, angka tidak ditampilkan sebagai angka yang berlaku. */
export const SesudahKeringanan: Story = { args: { program: 'sertakan', on: '2027-06-01' } };

/** Jumlah yang berlaku untuk kematian sebelum Desember 2019. */
export const AturanLama: Story = { args: { program: 'jkm', on: '2019-12-01' } };

/** Program setempat menurut berita, di bagian “Bertanya ke mana?”. */
export const ProgramSetempat: Story = { args: { program: 'jkm', region: '3510' } };

/** Daerah yang belum punya cerita dan belum punya program setempat yang diketahui. */
export const DaerahTanpaCerita: Story = { args: { program: 'jkm', region: '9103' } };

const byWage = (reckoning: ByWage['rows'][number][2]): ByWage => ({
  unit: 'rupiah',
  rows: [['2015-07-01', null, reckoning]],
  example: 4_500_000,
});
const example: readonly Block[] = [
  'Seorang buruh dengan upah sebulan seperti ini. Contoh ini karangan.',
  {
    table: [
      ['Hitungan', 'Jumlah'],
      ['Upah sebulan', [{ byWage: byWage('wage') }]],
      ['Satu persen dari upah', [{ byWage: byWage(['%', 'wage', 1]) }]],
    ],
  },
];

/** Contoh yang mengikuti upah pembaca, di bagian “Contoh hitungan”. */
export const MengikutiUpah: Story = {
  args: {
    program: 'jkm',
    load: async (code, language) => {
      const { opening, rest } = await loadProgram(code, language);
      const withExample = async () => {
        const { blocks, ...others } = await rest();
        return { ...others, blocks: { ...blocks, example } };
      };
      return { opening, rest: withExample };
    },
  },
};

/** Tanpa program: pembaca memilih sendiri. */
export const PilihProgram: Story = {};

/** Nama program yang tidak dikenal. */
export const ProgramTidakDikenal: Story = { args: { program: 'jkmm' } };

/** Sambungan internet putus sebelum isinya termuat. */
export const GagalMemuat: Story = {
  args: { program: 'jkm', load: () => Promise.reject(new Error('tanpa sambungan')) },
};
