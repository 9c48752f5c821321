import { expect, waitUntil } from '@open-wc/testing';
import { messages as en } from '@payung/rules/messages/en';
import { messages as id } from '@payung/rules/messages/id';
import { titles } from '../../../packages/elements/src/calculator/choosing.ts';
import { calculationNames } from '../../../packages/elements/src/calculator/programmes.ts';
import { answered, calculator, details, explain, focused, panel, press } from './person.ts';

const steps = (element: Awaited<ReturnType<typeof calculator>>) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.steps > li')].map((step) =>
    step.textContent!.replace(/\s+/g, ' ').trim(),
  );

const rows = (element: Awaited<ReturnType<typeof calculator>>, part: string) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(`${part} tr`)].map((row) =>
    row.innerText.replace(/\s+/g, ' ').trim(),
  );

describe('a pension that is not paid yet', () => {
  it('says when it starts, and which age holds for that birth date', async () => {
    const element = await answered({
      calculation: 'pension',
      answers: 'kind=old-age&birthDate=2024-01-05&monthsPaid=1&accumulated=1',
    });
    expect(panel(element)).to.equal('Hasil Belum dibayar sekarang. Mulai 1 Februari 2089.');
    expect(details(element)).to.contain(
      'Usia pensiun sekarang 59 tahun dan naik bertahap. Untuk tanggal lahir ini menjadi 65 tahun.',
    );
    expect(details(element)).to.contain('Usia pensiun 65 tahun');
  });

  it('names one age where that of today is reached', async () => {
    const element = await answered({
      calculation: 'pension',
      answers: 'kind=old-age&birthDate=1967-12-20&monthsPaid=1&accumulated=1',
      lang: 'en',
    });
    expect(panel(element)).to.equal('Result Not paid yet. It begins on 1 January 2027.');
    expect(details(element)).to.contain('The pension age of 59 years is not reached');
  });
});

describe('the budget of a group', () => {
  const given = {
    calculation: 'group-budget',
    on: '2026-02-01',
    answers: 'people=10&months=4&payer=self&occupation=other&income=1000000',
  };

  it('shows what each programme comes to, and the months in the table of the budget', async () => {
    const element = await answered(given);
    expect(rows(element, '.details tbody')).to.deep.equal([
      'Jaminan Kecelakaan Kerja (JKK) Rp300.000',
      'Jaminan Kematian (JKM) Rp204.000',
    ]);
    expect(rows(element, '.months tbody')[0]).to.match(/^Februari–Maret 2026 2 × Rp168\.000 /);
  });

  it('explains months that are alike once, and what dues are taken from', async () => {
    const element = await answered(given);
    await explain(element);
    const months = steps(element).filter((step) => /^\w+ 2026/.test(step));
    expect(months).to.have.length(2);
    expect(months[0]).to.contain('Februari 2026 – Maret 2026: Rp168.000 (setiap bulan)');
    expect(months[0]).to.contain('JKK 1% dari dasar iuran untuk penghasilan itu');
    expect(months[1]).to.contain('April 2026 – Mei 2026: Rp84.000');
    expect(steps(element).join(' ')).to.not.contain('tabel');
  });
});

describe('a base that dues are taken from', () => {
  it('stands with the facts and not among the sums', async () => {
    const element = await answered({
      answers: 'segment=wage-earner&wage=5000000&riskClass=1&scale=medium-large',
    });
    expect(rows(element, 'tfoot')[0]).to.match(/^Dibayar perusahaan Rp/);
    expect(rows(element, 'tfoot').join(' ')).to.not.contain('Rp5.000.000');
    expect(details(element)).to.contain('Dihitung dari upah atau dasar iuran Rp5.000.000');
  });
});

describe('a calculation that does not exist', () => {
  it('knows every calculation by the title of the rules', () => {
    for (const [language, messages] of Object.entries({ id, en })) {
      const known = Object.fromEntries(
        calculationNames.map((name) => [
          name,
          (messages as unknown as Record<string, { title: string }>)[name]!.title,
        ]),
      );
      expect(titles[language as 'id' | 'en']).to.deep.equal(known);
    }
  });

  it('offers the others, shows the chosen one and moves there', async () => {
    const element = await calculator({ calculation: 'jkmm' });
    await press(element, 'Hitung santunan Jaminan Kematian');
    await waitUntil(() => element.renderRoot.querySelector('h2'));
    await element.updateComplete;
    expect(element.calculation).to.equal('death');
    expect(focused(element)!.textContent).to.equal('Hitung santunan Jaminan Kematian');
    expect(panel(element)).to.contain('Almarhum terdaftar sebagai apa?');
  });
});
