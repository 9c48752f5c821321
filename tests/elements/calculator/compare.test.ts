import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Calculator } from '@payung/elements/calculator';
import { answered, choose, control, focused, panel, press, said, type } from './person.ts';
import type { Given } from './person.ts';

const farmer: Given = { answers: 'segment=self-employed&income=1000000&occupation=other' };
const earner: Given = { answers: 'segment=wage-earner&wage=15000000&riskClass=2&scale=medium-large' };
const dismissed: Given = {
  calculation: 'job-loss',
  answers: 'cause=terminated&ageAtRegistration=30&monthsPaidInLast24=24&wage=4500000',
};

/** What is fetched may take its time on a busy machine. */
const patient = { timeout: 8000 };

const words = (node: Element | null | undefined): string =>
  ((node as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();

const find = (element: Calculator, selector: string) =>
  element.renderRoot.querySelector<HTMLElement>(selector);
const tool = (element: Calculator): string => words(find(element, '.compare'));
const comparison = (element: Calculator): string => words(find(element, '.comparison'));

/** A calculator with a result and its comparison open. */
async function comparing(given: Given): Promise<Calculator> {
  const element = await answered(given);
  await press(element, given.lang === 'en' ? 'Compare' : 'Bandingkan');
  await waitUntil(() => find(element, '.compare'), 'the tool never opened', patient);
  return element;
}

const keep = (element: Calculator) => press(element, 'Simpan hasil ini sebagai pembanding');

const keepAgain = (element: Calculator) => press(element, 'Ganti pembanding dengan hasil ini');

/** The cells of a row as they are heard: what is hidden from the eye counts, what is hidden from the ear does not. */
function row(element: Calculator, name: string): string[] {
  const found = [...element.renderRoot.querySelectorAll('.side-by-side tbody tr')].find((one) =>
    one.querySelector('th')!.textContent!.includes(name),
  );
  expect(found, `no row "${name}"`).to.not.equal(undefined);
  return [...found!.querySelectorAll('td')].map((cell) => {
    const heard = cell.cloneNode(true) as HTMLElement;
    for (const silent of heard.querySelectorAll('[aria-hidden=true]')) silent.remove();
    return heard.textContent!.replace(/\s+/g, ' ').trim();
  });
}

const heads = (element: Calculator): string[] =>
  [...element.renderRoot.querySelectorAll('.side-by-side thead th')].map((head) =>
    head.textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('comparing with a result that was kept', () => {
  it('says what to do as long as nothing differs', async () => {
    const element = await comparing(farmer);
    await keep(element);
    expect(comparison(element)).to.contain('Jawabannya masih sama. Ubah satu jawaban di isian');
    expect(find(element, '.side-by-side')).to.equal(null);
    expect(said(element)).to.equal('Hasil ini disimpan sebagai pembanding. Sekarang ubah jawaban di isian.');
  });

  it('shows every line and total of both, and how they differ, in words as well', async () => {
    const element = await comparing(farmer);
    await keep(element);
    await choose(element, 'withOldAge', 'Ya');
    expect(row(element, 'Kecelakaan Kerja')).to.deep.equal(['Rp5.000', 'Rp5.000', 'sama']);
    expect(row(element, 'Hari Tua')).to.deep.equal(['tidak ada', 'Rp20.000', '+Rp20.000 naik']);
    expect(row(element, 'Tagihan sebulan')).to.deep.equal(['Rp8.400', 'Rp28.400', '+Rp20.000 naik']);
    expect(comparison(element)).to.contain('Naik Rp20.000: dari Rp8.400 menjadi Rp28.400.');
  });

  it('says in the heads only what differs', async () => {
    const element = await comparing(farmer);
    await keep(element);
    await type(element, 'income', '2000000');
    expect(heads(element)).to.deep.equal([
      'Untuk apa',
      'Pertama Penghasilan sebulan: Rp1.000.000',
      'Sekarang Penghasilan sebulan: Rp2.000.000',
      'Selisih',
    ]);
  });

  it('names no answer in the heads that nobody gave, unless both are asked for it', async () => {
    const element = await comparing({ answers: `${farmer.answers}&wage=3000000&riskClass=1&scale=micro` });
    await keep(element);
    await choose(element, 'segment', 'Digaji perusahaan, kantor, atau majikan');
    expect(heads(element)[1]).to.not.contain('Siapa yang membayar');
    expect(heads(element)[2]).to.contain('Upah sebulan: Rp3.000.000');
    expect(heads(element)[2]).to.not.contain('Ikut Jaminan Pensiun');
    await press(element, 'Pakai jawaban yang pertama');
    await keepAgain(element);
    await choose(element, 'withOldAge', 'Ya');
    expect(heads(element)[1]).to.equal('Pertama Ikut Jaminan Hari Tua (tabungan)? Tidak');
  });

  it('tells the day where it differs, and which parameter changed between the two', async () => {
    const element = await comparing(farmer);
    await keep(element);
    const day = control(element, 'on');
    day.value = '2026-03-10';
    day.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(heads(element)[1]).to.equal('Pertama Untuk iuran bulan apa? November 2026');
    await waitUntil(
      () => comparison(element).includes('Keringanan pekerja mandiri'),
      'nothing came',
      patient,
    );
    expect(comparison(element)).to.contain(
      'Keringanan pekerja mandiri: 50% dari iuran biasa, tidak berlaku lagi. PP 50/2025',
    );
  });

  it('compares children one by one', async () => {
    const element = await comparing({
      calculation: 'death',
      answers: 'segment=wage-earner&monthsPaid=40&children.0.level=primary&children.1.level=senior',
    });
    await keep(element);
    await press(element, 'Hapus anak ke-2');
    expect(heads(element)[1]).to.contain('Anak yang masih sekolah atau akan sekolah: 2');
    expect(heads(element)[1]).to.contain('Anak ke-2: Sekolah sekarang, atau sekolah pertama nanti:');
    expect(heads(element)[2]).to.equal('Sekarang Anak yang masih sekolah atau akan sekolah: 1');
    expect(row(element, 'Beasiswa anak ke-2')).to.deep.equal([
      'Rp69.000.000',
      'tidak ada',
      '−Rp69.000.000 turun',
    ]);
  });

  it('tells a result that is no amount in words and compares no numbers with it', async () => {
    const element = await comparing({ calculation: 'death', answers: 'segment=wage-earner' });
    await keep(element);
    await choose(element, 'active', 'Tidak');
    expect(comparison(element)).to.contain(
      'Sekarang Tidak ada yang dibayar. Jaminan Kematian hanya dibayar kalau peserta meninggal saat masih aktif.',
    );
    expect(find(element, '.side-by-side')).to.equal(null);
    expect(comparison(element)).to.not.contain('Turun');
  });

  it('puts the first answers back, keeps the others to compare with, and lets that be undone', async () => {
    const element = await comparing(farmer);
    await keep(element);
    await choose(element, 'withOldAge', 'Ya');
    expect(panel(element)).to.contain('Rp28.400');
    await press(element, 'Pakai jawaban yang pertama');
    expect(panel(element)).to.contain('Rp8.400');
    expect(row(element, 'Tagihan sebulan')).to.deep.equal(['Rp28.400', 'Rp8.400', '−Rp20.000 turun']);
    await press(element, 'Urungkan');
    expect(panel(element)).to.contain('Rp28.400');
  });

  it('goes away when asked to and leaves the focus where it can begin again', async () => {
    const element = await comparing(farmer);
    await keep(element);
    await press(element, 'Hapus perbandingan');
    expect(find(element, '.comparison')).to.equal(null);
    expect(words(focused(element))).to.equal('Simpan hasil ini sebagai pembanding');
    expect(said(element)).to.equal('Perbandingan dihapus.');
  });

  it('waits while an answer is missing and is there again after it', async () => {
    const element = await comparing(farmer);
    await keep(element);
    await type(element, 'income', '');
    expect(find(element, '.comparison')).to.equal(null);
    await type(element, 'income', '3000000');
    expect(row(element, 'Tagihan sebulan')[0]).to.equal('Rp8.400');
  });
});

describe('comparing two days', () => {
  it('offers the changes of the law that matter to this result, and no others', async () => {
    const element = await comparing(farmer);
    const offered = [...element.renderRoot.querySelectorAll('.compare [aria-pressed]')].map(words);
    expect(offered).to.deep.equal([
      'Sebelum dan sesudah 1 Februari 2021',
      'Sebelum dan sesudah 1 April 2026',
      'Sebelum dan sesudah 1 Januari 2027',
    ]);
  });

  it('compares before and after 1 April 2026 and names the parameter, its values and the law', async () => {
    const element = await comparing(farmer);
    await press(element, 'Sebelum dan sesudah 1 April 2026');
    expect(heads(element)).to.deep.equal(['Untuk apa', 'Maret 2026', 'April 2026', 'Selisih']);
    expect(row(element, 'Tagihan sebulan')).to.deep.equal(['Rp16.800', 'Rp8.400', '−Rp8.400 turun']);
    expect(row(element, 'Hemat karena keringanan')).to.deep.equal(['tidak ada', 'Rp8.400', '+Rp8.400 naik']);
    await waitUntil(
      () => comparison(element).includes('Keringanan pekerja mandiri'),
      'nothing came',
      patient,
    );
    expect(comparison(element)).to.contain(
      'Keringanan pekerja mandiri: mulai berlaku, 50% dari iuran biasa. PP 50/2025',
    );
    expect(find(element, '.changed a')!.getAttribute('rel')).to.equal('noopener');
    expect(find(element, '[aria-pressed=true]')!.textContent!.trim()).to.equal(
      'Sebelum dan sesudah 1 April 2026',
    );
  });

  it('says the two results and the difference once', async () => {
    const element = await comparing(farmer);
    await press(element, 'Sebelum dan sesudah 1 April 2026');
    expect(said(element)).to.equal(
      'Maret 2026: Iuran sebulan Rp16.800. April 2026: Iuran sebulan Rp8.400, hemat Rp8.400 karena ada keringanan. ' +
        'Turun Rp8.400: dari Rp16.800 menjadi Rp8.400.',
    );
  });

  it('shows what the ceiling of the pension changes, with its value before and after', async () => {
    const element = await comparing(earner);
    await press(element, 'Sebelum dan sesudah 1 Maret 2026');
    await waitUntil(() => comparison(element).includes('Batas upah JP'), 'nothing came', patient);
    expect(comparison(element)).to.contain('Batas upah JP: Rp10.547.400 menjadi Rp11.086.300.');
    expect(row(element, 'Hari Tua (JHT), potong upah')[2]).to.equal('sama');
  });

  it('follows the answers of the form', async () => {
    const element = await comparing(farmer);
    await press(element, 'Sebelum dan sesudah 1 April 2026');
    await type(element, 'income', '2000000');
    expect(row(element, 'Tagihan sebulan')).to.deep.equal(['Rp26.800', 'Rp13.400', '−Rp13.400 turun']);
  });

  it('uses one of the two days when asked to', async () => {
    const element = await comparing(farmer);
    await press(element, 'Sebelum dan sesudah 1 April 2026');
    await press(element, 'Pakai Maret 2026');
    expect(panel(element)).to.equal('Hasil Iuran sebulan Rp16.800.');
    expect(control(element, 'on').value).to.equal('2026-03-01');
    expect(words(focused(element))).to.equal('Pakai Maret 2026');
    expect(focused(element)!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('tells both sums where two rules meet, and takes neither for the result', async () => {
    const answers = `${dismissed.answers}&longestRunPaid=12`;
    const element = await comparing({ ...dismissed, answers, on: '2025-02-10' });
    await press(element, 'Sebelum dan sesudah 7 Februari 2025');
    expect(comparison(element)).to.contain(
      'Menurut aturan lama: Rp9.450.000. Menurut aturan baru: Rp16.200.000. 7 Februari 2025 Uang tunai Rp16.200.000',
    );
    expect(comparison(element)).to.not.match(/Naik|Turun/);
    await waitUntil(() => find(element, '.changed'), 'nothing came', patient);
    expect(words(find(element, '.changed'))).to.contain('Uang tunai tiga bulan pertama: 45% menjadi 60%.');
  });

  it('says what else the other day asks', async () => {
    const element = await comparing({ ...dismissed, on: '2025-02-10' });
    await press(element, 'Sebelum dan sesudah 7 Februari 2025');
    expect(comparison(element)).to.contain(
      '6 Februari 2025 Masih ada yang harus dijawab untuk tanggal itu: Berapa bulan berturut-turut tanpa putus?.',
    );
    expect(find(element, '.side-by-side')).to.equal(null);
  });
});

describe('comparing with any day', () => {
  async function enter(element: Calculator, day: string): Promise<void> {
    const field = control(element, 'compare-day');
    field.focus();
    field.value = day;
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
  }

  it('puts the earlier day first', async () => {
    const element = await comparing(farmer);
    await enter(element, '2025-06-05');
    expect(heads(element).slice(1, 3)).to.deep.equal(['Juni 2025', 'November 2026']);
    await enter(element, '2027-01-05');
    expect(heads(element).slice(1, 3)).to.deep.equal(['November 2026', 'Januari 2027']);
  });

  const wrong = [
    ['', 'Bagian ini belum diisi.'],
    ['2015-06-30', 'Terlalu awal. Pilih tanggal 1 Juli 2015 atau sesudahnya.'],
    ['2101-01-01', 'Terlalu akhir. Pilih tanggal 31 Desember 2100 atau sebelumnya.'],
  ] as const;
  for (const [day, message] of wrong) {
    it(`says at the field what is wrong with "${day}" and compares nothing`, async () => {
      const element = await comparing(farmer);
      await enter(element, day);
      const field = control(element, 'compare-day');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(words(find(element, `#${field.getAttribute('aria-describedby')}`))).to.equal(message);
      expect(focused(element)).to.equal(field);
      expect(field.value).to.equal(day);
      expect(find(element, '.comparison')).to.equal(null);
    });
  }

  it('takes the message away with another day', async () => {
    const element = await comparing(farmer);
    await enter(element, '2015-06-30');
    await enter(element, '2026-03-01');
    expect(control(element, 'compare-day').hasAttribute('aria-invalid')).to.equal(false);
    expect(row(element, 'Tagihan sebulan')[0]).to.equal('Rp16.800');
  });

  it('says so when both are the same month', async () => {
    const element = await comparing(farmer);
    await enter(element, '2026-11-01');
    expect(comparison(element)).to.contain('Kedua tanggalnya sama. Pilih tanggal lain.');
    expect(said(element)).to.equal('Kedua tanggalnya sama. Pilih tanggal lain.');
  });

  it('tells a month whose law is not known yet in words', async () => {
    const element = await comparing(earner);
    await enter(element, '2027-03-01');
    expect(comparison(element)).to.contain('Maret 2027 Belum bisa dihitung untuk tanggal ini.');
    expect(comparison(element)).to.contain('Yang terakhir diketahui: Rp11.086.300');
    expect(find(element, '.side-by-side')).to.equal(null);
  });
});

describe('the comparison for everybody', () => {
  it('is a real table: caption, heads of columns and rows', async () => {
    const element = await comparing(farmer);
    await press(element, 'Sebelum dan sesudah 1 April 2026');
    const table = find(element, '.side-by-side')!;
    expect(words(table.querySelector('caption'))).to.equal('Maret 2026 dan April 2026, baris demi baris');
    expect(table.querySelectorAll('thead th[scope=col]')).to.have.length(4);
    expect(table.querySelectorAll('tbody th[scope=row]')).to.have.length(
      table.querySelectorAll('tbody tr').length,
    );
  });

  for (const lang of ['id', 'en']) {
    it(`is accessible and fits 320 px (${lang})`, async () => {
      const element = await comparing({ ...earner, lang });
      element.style.inlineSize = '320px';
      await press(
        element,
        lang === 'en' ? 'Before and after 1 March 2026' : 'Sebelum dan sesudah 1 Maret 2026',
      );
      await waitUntil(() => find(element, '.changed'), 'nothing came', patient);
      await expect(element).to.be.accessible();
      const right = element.getBoundingClientRect().left + 320;
      const beyond = [...element.renderRoot.querySelectorAll<HTMLElement>('.tool *')]
        .filter((part) => part.getBoundingClientRect().right > right && !part.closest('.visually-hidden'))
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
      expect(beyond).to.deep.equal([]);
    });
  }

  it('speaks English throughout', async () => {
    const element = await comparing({ ...farmer, lang: 'en' });
    await press(element, 'Before and after 1 April 2026');
    await waitUntil(() => find(element, '.changed'), 'nothing came', patient);
    expect(comparison(element)).to.contain('Down by Rp8,400: from Rp16,800 to Rp8,400.');
    expect(tool(element)).to.not.match(/\b(yang|untuk|naik|turun|sama|tidak)\b/i);
  });

  it('can be kept and changed with the keyboard alone', async () => {
    const element = await answered(farmer);
    find(element, '#tool-compare')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(element, '.compare'), 'nothing came', patient);
    find(element, '#compare-keep')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(words(focused(element))).to.equal('Ganti pembanding dengan hasil ini');
    expect(find(element, '.comparison')).to.not.equal(null);
  });
});
