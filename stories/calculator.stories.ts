import '@payung/elements/calculator';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Arguments {
  calculation?: string;
  on?: string;
  answers?: string;
  compact?: boolean;
  lang?: string;
}

/** Satu perhitungan: pertanyaannya, hasilnya, siapa yang membayar, dan mengapa segitu. */
export default {
  title: 'Elemen/Kalkulator',
  component: 'payung-calculator',
  tags: ['autodocs'],
  args: { on: '2026-11-20' },
  render: ({ calculation, on, answers, compact, lang }) =>
    html`<payung-calculator
      lang=${lang ?? nothing}
      calculation=${calculation ?? nothing}
      on=${on ?? nothing}
      answers=${answers ?? nothing}
      ?compact=${compact}
    ></payung-calculator>`,
} satisfies Meta<Arguments>;

type Story = StoryObj<Arguments>;

/** Belum ada jawaban: pertanyaan pertama dan apa yang harus dilakukan. */
export const BelumDijawab: Story = {};

/** Pekerja mandiri dengan penghasilan paling rendah, di bulan yang ada keringanannya. */
export const PekerjaMandiri: Story = {
  args: { answers: 'segment=self-employed&income=1000000&occupation=other' },
};

/** Upah di atas batas Jaminan Pensiun dan JKP: semua baris, semua keterangan. */
export const UpahTinggi: Story = {
  args: { answers: 'segment=wage-earner&wage=15000000&riskClass=5&scale=medium-large&jobLossMember=true' },
};

/** Ahli waris dengan dua anak sekolah. */
export const DuaAnakSekolah: Story = {
  args: {
    calculation: 'death',
    answers:
      'segment=wage-earner&monthsPaid=40&children.0.level=primary&children.0.age=8&children.1.level=senior&children.1.age=16',
  },
};

/** Hari-hari terakhir masa tunggu pekerja mandiri. */
export const MasaTunggu: Story = {
  args: { calculation: 'death', answers: 'segment=self-employed&registeredOn=2026-08-21' },
};

/** Isian yang tidak bisa dihitung: pesannya di isian itu, angka lama tidak tampil. */
export const IsianSalah: Story = {
  args: { answers: 'segment=wage-earner&wage=tiga+juta&riskClass=1&scale=micro' },
};

/** Bulan yang batas upahnya belum diumumkan: yang diketahui tetap tampil, jumlahnya tidak. */
export const BelumDiketahui: Story = {
  args: { on: '2027-03-01', answers: 'segment=wage-earner&wage=5000000&riskClass=1&scale=medium-large' },
};

/** Anggaran kabupaten untuk nelayan, dengan keringanan di sebagian bulan dan dua tahun anggaran. */
export const AnggaranNelayan: Story = {
  args: {
    calculation: 'group-budget',
    on: '2026-01-15',
    answers: 'people=5000&months=14&payer=donor&occupation=other&withOldAge=true',
  },
};

/** Anggaran sepuluh tahun: 120 bulan, dua masa keringanan. */
export const AnggaranSepuluhTahun: Story = {
  args: {
    calculation: 'group-budget',
    on: '2019-03-01',
    answers: 'people=250000&months=120&payer=self&occupation=other',
  },
};

/** Nama perhitungan yang tidak ada. */
export const SalahNama: Story = { args: { calculation: 'jkmm' } };
