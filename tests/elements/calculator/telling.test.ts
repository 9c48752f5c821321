import { expect } from '@open-wc/testing';
import { answered, calculator, details, explain, panel, questions } from './person.ts';

const steps = (element: Awaited<ReturnType<typeof calculator>>) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.steps > li')].map((step) =>
    step.textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('why a result is what it is', () => {
  it('names the rule, its value, law, article, first day and source of every step', async () => {
    const element = await answered({ calculation: 'death', answers: 'segment=wage-earner' });
    await explain(element);
    expect(steps(element)[0]).to.equal(
      'Santunan kematian: Rp20.000.000 Jumlah tetap, sama untuk semua peserta. ' +
        'Santunan kematian: Rp20.000.000, sejak 2 Desember 2019. PP 82/2019 pasal 34. Sumber (PP 82/2019 pasal 34).',
    );
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('.steps a')!;
    expect([link.protocol, link.rel, link.target]).to.deep.equal(['https:', 'noopener', '_blank']);
  });

  it('rests on the law also where a result is no amount', async () => {
    const element = await answered({
      calculation: 'eligibility',
      answers: 'segment=wage-earner&scale=small&age=30',
    });
    await explain(element);
    expect(steps(element).join()).to.contain('Perpres 109/2013 pasal 6(3)');
  });

  it('names the law behind a fact, too', async () => {
    const element = await answered({
      calculation: 'job-loss',
      answers: 'cause=terminated&ageAtRegistration=30&monthsPaidInLast24=24&longestRunPaid=24&wage=4000000',
    });
    await explain(element);
    expect(steps(element).find((step) => step.startsWith('Klaim paling lambat: 20 Mei 2027 '))).to.contain(
      'Batas waktu klaim: 6 bulan, sejak 7 Februari 2025. PP 6/2025 pasal 40.',
    );
    expect(steps(element).at(-1)).to.contain('PMK 26/2025');
  });

  it('begins with the reasons and marks what still has to be checked', async () => {
    const element = await answered({
      calculation: 'death',
      answers: 'segment=self-employed&registeredOn=2026-10-01',
    });
    expect(panel(element)).to.equal('Hasil Ahli waris menerima Rp10.000.000.');
    await explain(element);
    expect(steps(element)[0]).to.contain(
      'sebelum 3 bulan terdaftar: ahli waris hanya menerima Rp10.000.000.',
    );
    expect(steps(element)[0]).to.contain('perlu dicek');
  });

  it('is closed at first and open when printed', async () => {
    const element = await answered({ calculation: 'death', answers: 'segment=wage-earner' });
    const why = element.renderRoot.querySelector('details')!;
    expect(why.open).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(why.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(why.open).to.equal(false);
  });

  it('says how long the rules hold and what was checked until when', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    expect(details(element)).to.contain(
      'Dihitung untuk 20 November 2026. Aturan ini berlaku sejak 1 April 2026 sampai 31 Desember 2026.',
    );
    expect(details(element)).to.contain('diperiksa sampai 20 November 2026.');
  });
});

describe('a result that is no sum', () => {
  it('says why nothing is paid', async () => {
    const element = await answered({ calculation: 'death', answers: 'segment=wage-earner&active=false' });
    expect(panel(element)).to.equal('Hasil Tidak ada yang dibayar.');
    expect(details(element)).to.contain('hanya dibayar kalau peserta meninggal saat masih aktif.');
  });

  it('names the last value known for a month that nobody knows yet, and keeps the lines that are known', async () => {
    const element = await answered({
      on: '2027-03-01',
      answers: 'segment=wage-earner&wage=5000000&riskClass=1&scale=medium-large',
    });
    expect(panel(element)).to.equal('Hasil Belum bisa dihitung untuk tanggal ini.');
    expect(details(element)).to.contain('Rp11.086.300 (sampai 28 Februari 2027)');
    expect(details(element)).to.contain('Rp185.000');
    expect(details(element)).to.not.contain('Tagihan sebulan');
  });

  it('says from which day on a calculation is possible', async () => {
    const element = await answered({ on: '2014-01-01' });
    expect(questions(element)).to.deep.equal(['Untuk iuran bulan apa?']);
    expect(details(element)).to.contain(
      'Perhitungan ini hanya bisa untuk tanggal 1 Juli 2015 dan sesudahnya.',
    );
  });
});
