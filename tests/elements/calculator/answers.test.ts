import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnswerChange, CalculatorResult } from '@payung/elements/calculator';
import {
  answered,
  calculator,
  choose,
  control,
  details,
  focused,
  leave,
  panel,
  press,
  problemAt,
  questions,
  said,
  told,
  type,
} from './person.ts';

describe('payung-calculator before anything is answered', () => {
  it('shows its title, what it works out, the first question and what to do', async () => {
    const element = await calculator();
    expect(element.renderRoot.querySelector('h2')!.textContent).to.equal('Hitung iuran BPJS Ketenagakerjaan');
    expect(questions(element)).to.deep.equal([
      'Mana yang cocok dengan pekerjaan Anda?',
      'Untuk iuran bulan apa?',
    ]);
    expect(panel(element)).to.equal(
      'Hasil Untuk melihat hasilnya, jawab dulu: Mana yang cocok dengan pekerjaan Anda?',
    );
    expect(details(element)).to.equal('');
  });

  it('says that it is an estimate and no official site', async () => {
    const element = await calculator();
    expect(element.renderRoot.textContent).to.contain('Perkiraan, bukan situs resmi BPJS Ketenagakerjaan.');
  });

  it('leads from the panel to the question that is missing', async () => {
    const element = await calculator();
    await press(element, 'Mana yang cocok dengan pekerjaan Anda?');
    expect(focused(element)).to.equal(control(element, 'segment'));
  });
});

describe('payung-calculator while a person answers', () => {
  it('asks only what matters and tells the dues of a self-employed worker', async () => {
    const element = await calculator();
    await choose(
      element,
      'segment',
      'Usaha sendiri atau kerja lepas, misalnya petani, pedagang, pengemudi ojek',
    );
    await choose(element, 'occupation', 'Lainnya, misalnya petani, nelayan, pedagang');
    await type(element, 'income', '1000000');
    await told(element);
    expect(questions(element)).to.deep.equal(
      [
        'Ikut Jaminan Hari Tua (tabungan)?',
        'Penghasilan sebulan',
        'Siapa yang membayar iurannya?',
        'Apa pekerjaannya?',
        'Untuk iuran bulan apa?',
      ].toSpliced(0, 0, 'Mana yang cocok dengan pekerjaan Anda?'),
    );
    expect(panel(element)).to.equal('Hasil Iuran sebulan Rp8.400, hemat Rp8.400 karena ada keringanan.');
  });

  it('tells a wage earner who pays what, line by line, and the totals', async () => {
    const element = await answered({ answers: 'segment=wage-earner&wage=5000000&riskClass=1&scale=small' });
    const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('tr')].map((row) =>
      row.innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      'Untuk apa Jumlah',
      'Jaminan Kecelakaan Kerja (JKK) Perusahaan, setiap bulan Rp12.000',
      'Jaminan Kematian (JKM) Perusahaan, setiap bulan Rp15.000',
      'Jaminan Hari Tua (JHT), bagian perusahaan Perusahaan, setiap bulan Rp185.000',
      'Jaminan Hari Tua (JHT), potong upah Pekerja, setiap bulan Rp100.000',
      'Dibayar perusahaan Rp212.000',
      'Dipotong dari upah Rp100.000',
      'Tagihan sebulan Rp312.000',
    ]);
  });

  it('tells what a person changed and what the rules say, and nothing when code did it', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    let count = 0;
    element.addEventListener('payung-answer-change', () => (count += 1));
    element.addEventListener('payung-result', () => (count += 1));
    element.answers = 'segment=self-employed&income=2000000&occupation=other';
    await element.updateComplete;
    expect(count).to.equal(0);

    const change = oneEvent(element, 'payung-answer-change') as Promise<CustomEvent<AnswerChange>>;
    const result = oneEvent(element, 'payung-result') as Promise<CustomEvent<CalculatorResult>>;
    await choose(element, 'withOldAge', 'Ya');
    expect((await change).detail).to.deep.equal({
      name: 'withOldAge',
      value: true,
      answers: { segment: 'self-employed', income: 2_000_000, occupation: 'other', withOldAge: true },
    });
    expect((await result).detail.result.totals).to.deep.equal({
      base: 2_000_000,
      bill: 53_400,
      saving: 13_400,
    });
  });

  it('says the result to a screen reader when a field is left, not at every digit', async () => {
    const element = await calculator({ answers: 'segment=self-employed&occupation=other' });
    await type(element, 'income', '1000000');
    await told(element);
    expect(said(element)).to.equal('');
    await leave(element);
    expect(said(element)).to.contain('Iuran sebulan Rp8.400');
  });

  it('goes back to "please answer" when an answer is taken away', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    await type(element, 'income', '');
    expect(panel(element)).to.equal('Hasil Untuk melihat hasilnya, jawab dulu: Penghasilan sebulan');
    expect(details(element)).to.equal('');
  });

  it('clears all answers and brings them back', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    await press(element, 'Kosongkan jawaban');
    expect(questions(element)).to.have.length(2);
    expect(said(element)).to.contain('Semua jawaban dikosongkan.');
    expect(focused(element)!.innerText).to.equal('Kosongkan jawaban');
    await press(element, 'Urungkan');
    expect(said(element)).to.contain('Satu langkah dikembalikan.');
    expect(control(element, 'income').value).to.equal('1.000.000');
    expect(panel(element)).to.contain('Rp8.400');
  });

  it('goes back choice by choice, also within one question', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    await choose(element, 'occupation', 'Angkutan: ojek, sopir, atau kurir');
    await choose(element, 'occupation', 'Lainnya, misalnya petani, nelayan, pedagang');
    await press(element, 'Urungkan');
    const chosen = element.renderRoot.querySelector<HTMLInputElement>('input[name=occupation]:checked')!;
    expect(chosen.value).to.equal('transport');
  });

  it('goes back answer by answer, a typed number in one step', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    await type(element, 'income', '3000000');
    await choose(element, 'occupation', 'Angkutan: ojek, sopir, atau kurir');
    await press(element, 'Urungkan');
    expect(panel(element)).to.contain('Rp18.150');
    await press(element, 'Urungkan');
    expect(control(element, 'income').value).to.equal('1.000.000');
    expect(element.renderRoot.querySelector<HTMLElement>('button[aria-disabled="true"]')!.innerText).to.equal(
      'Urungkan',
    );
  });

  it('works out another month when the day is changed', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    const day = control(element, 'on');
    day.value = '2027-01-31';
    day.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(panel(element)).to.contain('Iuran sebulan Rp16.800.');
    expect(details(element)).to.contain('Dihitung untuk 31 Januari 2027.');
    expect(details(element)).to.contain('aturan bisa sudah berubah');
  });

  it('answers by keyboard alone', async () => {
    const element = await calculator();
    control(element, 'segment').focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(questions(element)).to.include('Penghasilan sebulan');
    control(element, 'occupation').focus();
    await sendKeys({ press: ' ' });
    await type(element, 'income', '3000000');
    await told(element);
    expect(panel(element)).to.contain('Iuran sebulan Rp18.150');
  });
});

describe('payung-calculator and answers that are wrong', () => {
  const cases = [
    ['abc', 'abc', 'Isi dengan angka saja, misalnya 3.000.000.'],
    ['-5', '-5', 'Terlalu kecil. Isi paling sedikit Rp1.'],
    ['1000000000000000', '1.000.000.000.000.000', 'Terlalu besar. Isi paling banyak Rp1.000.000.000.000.'],
    ['1e15', '1e15', 'Isi dengan angka saja, misalnya 3.000.000.'],
    ['2500000,5', '2.500.000,5', 'Isi tanpa angka di belakang koma, misalnya 3.000.000.'],
  ] as const;
  for (const [text, kept, message] of cases) {
    it(`says "${message}" to a wage of ${text}, keeps the text and shows no old number`, async () => {
      const element = await answered({ answers: 'segment=wage-earner&wage=5000000&riskClass=1&scale=micro' });
      await type(element, 'wage', text);
      await leave(element);
      expect(control(element, 'wage').value).to.equal(kept);
      expect(problemAt(element, 'wage')).to.equal(message);
      expect(panel(element)).to.equal('Hasil Ada isian yang perlu diperbaiki: Upah sebulan');
      expect(details(element)).to.equal('');
    });
  }

  it('takes a wage back once it is right, and the message goes', async () => {
    const element = await answered({ answers: 'segment=wage-earner&wage=5000000&riskClass=1&scale=micro' });
    await type(element, 'wage', 'abc');
    await type(element, 'wage', '4000000');
    expect(problemAt(element, 'wage')).to.equal(undefined);
    expect(panel(element)).to.contain('Iuran sebulan Rp21.600');
  });

  it('says that a day does not fit, and calculates nothing for it', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    const day = control(element, 'on');
    day.value = '0020-11-20';
    day.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(problemAt(element, 'on')).to.equal('Terlalu awal. Pilih tanggal 1 Januari 1900 atau sesudahnya.');
    expect(panel(element)).to.contain('Ada isian yang perlu diperbaiki:');
  });

  it('shows answers of the page that no question allows as they are', async () => {
    const element = await calculator({ answers: 'segment=king&income=x' });
    expect(problemAt(element, 'segment')).to.equal('Pilih salah satu jawaban yang ada.');
  });
});
