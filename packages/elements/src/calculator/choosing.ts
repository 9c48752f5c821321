import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../locale.ts';

/** What every calculation is called; the same as the titles of the rules, without loading all of them. */
export const titles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    contribution: 'Hitung iuran BPJS Ketenagakerjaan',
    death: 'Hitung santunan Jaminan Kematian',
    accident: 'Hitung santunan kecelakaan kerja',
    scholarship: 'Hitung beasiswa anak',
    'old-age-projection': 'Perkirakan tabungan Jaminan Hari Tua',
    'old-age-withdrawal': 'Hitung pencairan Jaminan Hari Tua',
    pension: 'Hitung uang Jaminan Pensiun',
    'job-loss': 'Hitung uang tunai Jaminan Kehilangan Pekerjaan',
    'migrant-contribution': 'Hitung iuran pekerja migran',
    'migrant-benefit': 'Hitung santunan pekerja migran',
    construction: 'Hitung iuran proyek bangunan (jasa konstruksi)',
    'group-budget': 'Hitung anggaran perlindungan pekerja rentan',
    eligibility: 'Program apa yang wajib saya ikuti?',
  },
  en: {
    contribution: 'Work out BPJS Ketenagakerjaan dues',
    death: 'Work out the death benefit (JKM)',
    accident: 'Work out the work-accident benefit (JKK)',
    scholarship: 'Work out the scholarship of children',
    'old-age-projection': 'Estimate old-age savings (JHT)',
    'old-age-withdrawal': 'Work out a payment of old-age savings (JHT)',
    pension: 'Work out a pension (JP)',
    'job-loss': 'Work out the job-loss benefit (JKP)',
    'migrant-contribution': 'Work out the dues of a migrant worker',
    'migrant-benefit': 'Work out what a migrant worker receives',
    construction: 'Work out the dues of a building project',
    'group-budget': 'Work out a budget to protect vulnerable workers',
    eligibility: 'Which programmes must I join?',
  },
};

/** All calculations as buttons, for who asked for one that does not exist. */
export function choosingTemplate(language: Language, choose: (name: string) => void): TemplateResult {
  return html`<div class="choices">
    ${Object.keys(titles[language]).map(
      (name) =>
        html`<button type="button" class="button quiet" @click=${() => choose(name)}>
          ${titles[language][name]}
        </button>`,
    )}
  </div>`;
}
