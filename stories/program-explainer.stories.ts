import type { ProgramExplainer } from '@payung/elements/program-explainer';
import '@payung/elements/program-explainer';
import { loadProgram } from '@payung/programs';
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

/** Daerah yang belum punya cerita. */
export const DaerahTanpaCerita: Story = { args: { program: 'jkm', region: '9103' } };

/** Tanpa program: pembaca memilih sendiri. */
export const PilihProgram: Story = {};

/** Nama program yang tidak dikenal. */
export const ProgramTidakDikenal: Story = { args: { program: 'jkmm' } };

/** Sambungan internet putus sebelum isinya termuat. */
export const GagalMemuat: Story = {
  args: { program: 'jkm', load: () => Promise.reject(new Error('tanpa sambungan')) },
};
