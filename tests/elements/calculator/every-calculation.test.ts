import { expect, waitUntil } from '@open-wc/testing';
import { answered, calculator, choose, details, explain, panel, questions } from './person.ts';

type Case = readonly [calculation: string, on: string, answers: string, sentence: string, besides: string];

const cases: readonly Case[] = [
  [
    'accident',
    '2026-01-10',
    'segment=wage-earner&wage=4000000&outcome=partial-disability&impairments.0.kind=thumb-right',
    'Yang diterima Rp48.000.000.',
    'Persen cacat 15%',
  ],
  [
    'scholarship',
    '2026-01-10',
    'cause=work-death&children.0.level=senior',
    'Beasiswa untuk 1 anak berjumlah Rp69.000.000',
    'Beasiswa anak ke-1',
  ],
  [
    'old-age-projection',
    '2026-02-01',
    'segment=migrant&monthlyDeposit=50000&months=1',
    'Perkiraan saldo nanti Rp50.000.',
    'bukan janji',
  ],
  [
    'old-age-withdrawal',
    '2026-05-05',
    'cause=contract-ended&balance=120000000',
    'Yang diterima Rp116.500.000, sesudah pajak Rp3.500.000.',
    'siapkan NPWP',
  ],
  [
    'pension',
    '2026-06-01',
    'kind=old-age&monthsPaid=180&averageWage=5000000&birthDate=1960-01-01',
    'Uang pensiun Rp750.000 setiap bulan.',
    'Usia pensiun 56 tahun',
  ],
  [
    'job-loss',
    '2026-08-15',
    'cause=terminated&ageAtRegistration=30&monthsPaidInLast24=24&wage=4500000',
    'Uang tunai Rp16.200.000 untuk 6 bulan',
    'Pelatihan, paling banyak (perlu dicek) Rp2.400.000',
  ],
  [
    'migrant-contribution',
    '2026-06-01',
    'placement=agency&termMonths=24',
    'Untuk perlindungan Rp370.000, dibayar sekali.',
    'Sebelum bekerja',
  ],
  [
    'migrant-benefit',
    '2026-06-01',
    'phase=after&benefit=death',
    'Yang diterima Rp42.000.000.',
    'Biaya pemakaman',
  ],
  [
    'construction',
    '2026-06-01',
    'basis=contract&contractValue=100000000',
    'Iuran seluruh proyek Rp240.000',
    'Nilai kontrak tanpa PPN',
  ],
  [
    'group-budget',
    '2026-03-01',
    'people=10&months=2&payer=donor&occupation=other',
    'Biayanya Rp252.000 untuk 2 bulan, atau Rp25.200 setiap orang. Sudah hemat Rp84.000',
    'PP 50/2025',
  ],
  [
    'eligibility',
    '2026-06-01',
    'segment=wage-earner&scale=small&age=54',
    'Ada 3 program yang wajib diikuti.',
    'Jaminan Kehilangan Pekerjaan (JKP) tidak tersedia',
  ],
];

describe('every calculation of the rules', () => {
  for (const [calculation, on, answers, sentence, besides] of cases) {
    it(`${calculation} tells its result: ${sentence}`, async () => {
      const element = await answered({ calculation, on, answers });
      expect(panel(element)).to.contain(sentence);
      await explain(element);
      expect(details(element)).to.contain(besides);
    });

    it(`${calculation} has English words for all of it`, async () => {
      const element = await answered({ calculation, on, answers, lang: 'en' });
      await explain(element);
      const text = `${panel(element)} ${details(element)} ${questions(element).join(' ')}`;
      expect(text).to.not.match(/undefined|NaN|\bRp\d+\.\d{3}\b/);
      expect(text).to.not.match(/\b(yang|untuk|dibayar|boleh kosong)\b/i);
    });
  }

  it('shows both totals where a rule changed and chooses none', async () => {
    const answers =
      'cause=terminated&ageAtRegistration=30&monthsPaidInLast24=24&longestRunPaid=24&wage=5000000';
    const element = await answered({ calculation: 'job-loss', on: '2024-12-01', answers });
    expect(details(element)).to.contain('Menurut aturan lama Rp10.500.000');
    expect(details(element)).to.contain('Menurut aturan baru Rp18.000.000');
  });
});

describe('the work accident', () => {
  it('opens with what is asked of everybody and asks the rest once somebody answers', async () => {
    const element = await calculator({ calculation: 'accident', on: '2026-01-10' });
    expect(questions(element)).to.not.include('Upah sebulan yang dilaporkan ke BPJS Ketenagakerjaan');
    await choose(element, 'segment', 'Pekerja yang digaji (penerima upah)');
    await waitUntil(() =>
      questions(element).includes('Upah sebulan yang dilaporkan ke BPJS Ketenagakerjaan'),
    );
    expect(panel(element)).to.contain('Upah sebulan yang dilaporkan');
  });

  it('shows the questions of answers that were given at the start together with the first ones', async () => {
    const element = await calculator({
      calculation: 'accident',
      on: '2026-01-10',
      answers: 'segment=self-employed',
    });
    expect(questions(element)).to.include('Penghasilan sebulan yang didaftarkan');
  });
});
