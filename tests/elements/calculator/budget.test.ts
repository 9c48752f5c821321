import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { Calculator } from '@payung/elements/calculator';
import { answered, calculator, choose, focused, leave, panel, press, said, told, type } from './person.ts';
import type { Given } from './person.ts';

const { axe } = window as unknown as { axe: typeof Axe };

const budget = (answers: string, more: Partial<Given> = {}): Given => ({
  calculation: 'group-budget',
  on: '2026-01-15',
  answers,
  ...more,
});
const fishers = budget('people=5000&months=12&payer=state-budget');
/** Two years; the relief holds from April to December 2026. */
const donated = budget('people=5000&months=14&payer=donor&occupation=other&withOldAge=true');
const longest = budget('people=5000&months=120&payer=self&occupation=transport', { on: '2019-03-01' });

const find = <Found extends Element = HTMLElement>(element: Calculator, selector: string) =>
  element.renderRoot.querySelector<Found>(selector)!;
const all = (element: Calculator, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const words = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A budget, once all of its detail is there. */
async function detailed(given: Given): Promise<Calculator> {
  const element = await answered(given);
  find(element, '.buys').scrollIntoView();
  await waitUntil(() => find(element, '.buys li'), 'what it buys never came', { timeout: 8000 });
  return element;
}

/** The same with its memo open. */
async function withMemo(given: Given): Promise<Calculator> {
  const element = await detailed(given);
  await press(element, given.lang === 'en' ? 'Prepare a memo for the council' : 'Siapkan memo untuk rapat');
  await waitUntil(() => find(element, '.memo'), 'the memo never came', { timeout: 8000 });
  return element;
}

/** The rows of the table of months as they are heard: what is hidden from the ear does not count. */
const rows = (element: Calculator, within = 'tbody'): string[][] =>
  all(element, `.months ${within} tr`).map((row) =>
    [...row.children].map((cell) => {
      const heard = cell.cloneNode(true) as HTMLElement;
      for (const silent of heard.querySelectorAll('[aria-hidden=true]')) silent.remove();
      return words(heard);
    }),
  );

describe('the detail of a budget', () => {
  it('is open as soon as there is a result, and can be closed', async () => {
    const element = await detailed(fishers);
    const button = find(element, '#tool-budget');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await press(element, 'Rincian anggaran');
    expect(find(element, '.budget')).to.equal(null);
    await press(element, 'Rincian anggaran');
    expect(find(element, '.budget')).to.not.equal(null);
  });

  it('comes with the first result of somebody who answers, and follows every answer', async () => {
    const element = await calculator(budget(''));
    expect(find(element, '.budget')).to.equal(null);
    await type(element, 'people', '10');
    await type(element, 'months', '2');
    await leave(element);
    await choose(element, 'payer', 'Pemerintah (APBN, APBD, atau dana cukai tembakau)');
    await told(element);
    await waitUntil(() => find(element, '.months'), 'the detail never opened', { timeout: 8000 });
    expect(rows(element)[0]![0]).to.equal('Januari–Februari 2026 2 × Rp168.000');
    await type(element, 'people', '20');
    expect(rows(element)[0]![0]).to.equal('Januari–Februari 2026 2 × Rp336.000');
  });

  it('is there together with the result where the page gave the answers: nothing is pushed down', async () => {
    const element = await calculator(fishers);
    expect(find(element, '.summary')).to.not.equal(null);
    expect(find(element, '.months table')).to.not.equal(null);
  });

  it('belongs to no other calculation', async () => {
    const element = await answered({ answers: 'segment=self-employed&income=1000000&occupation=other' });
    expect(find(element, '#tool-budget')).to.equal(null);
    expect(find(element, '#tool')).to.equal(null);
  });

  it('leaves the programmes and what they come to for the table of the result', async () => {
    const element = await detailed(donated);
    expect(all(element, '.details tbody th').map(words)).to.deep.equal([
      'Jaminan Kecelakaan Kerja (JKK)',
      'Jaminan Kematian (JKM)',
      'Jaminan Hari Tua (JHT)',
    ]);
    expect(all(element, '.details tfoot th').map(words)).to.deep.equal([
      'Semuanya',
      'Satu orang, semua bulan',
      'Hemat karena keringanan',
    ]);
  });

  it('says of months after the last check by which rules they are worked out, also in the memo', async () => {
    const later = 'Bulan sesudah 20 November 2026 dihitung menurut aturan yang diketahui sekarang.';
    const relieved = (months: number) =>
      budget(`people=10&months=${months}&payer=donor&occupation=other`, { on: '2026-10-15' });
    const beyond = await withMemo(relieved(14));
    expect(all(beyond, '.remarks li').map(words)).to.include(later);
    expect(words(find(beyond, '.memo-foot'))).to.contain(later);
    expect(words(find(beyond, '.details'))).to.not.match(/Aturan ini berlaku sejak [^.]* sampai/);
    const within = await withMemo(relieved(2));
    expect(all(within, '.remarks li').map(words)).to.not.include(later);
    expect(words(find(within, '.memo-foot'))).to.not.contain(later);
    expect(words(find(within, '.details'))).to.match(/Aturan ini berlaku sejak [^.]* sampai/);
  });

  it('tells the balance once something was paid', async () => {
    const paid = await detailed(budget('people=10&months=1&payer=state-budget&alreadyPaid=100000'));
    expect(words(find(paid, '.details tfoot'))).to.contain('Masih harus dibayar Rp68.000');
    const overpaid = await detailed(budget('people=10&months=1&payer=state-budget&alreadyPaid=200000'));
    expect(words(find(overpaid, '.details tfoot'))).to.contain('Kelebihan bayar Rp32.000');
    expect(words(find(overpaid, '.details tfoot'))).to.not.contain('Masih harus dibayar');
  });
});

describe('the table of months', () => {
  it('joins months that cost the same, with the relief in words, subtotals of budget years and a total', async () => {
    const element = await detailed(donated);
    expect(rows(element)).to.deep.equal([
      [
        'Januari–Maret 2026 3 × Rp184.000.000',
        'Rp150.000.000',
        'Rp102.000.000',
        'Rp300.000.000',
        'Rp552.000.000',
        'Rp552.000.000',
      ],
      [
        'April–Desember 2026 9 × Rp142.000.000 keringanan 50%',
        'Rp225.000.000',
        'Rp153.000.000',
        'Rp900.000.000',
        'Rp1.278.000.000',
        'Rp1.830.000.000',
      ],
      ['Tahun anggaran 2026', 'Rp375.000.000', 'Rp255.000.000', 'Rp1.200.000.000', 'Rp1.830.000.000', ''],
      [
        'Januari–Februari 2027 2 × Rp184.000.000',
        'Rp100.000.000',
        'Rp68.000.000',
        'Rp200.000.000',
        'Rp368.000.000',
        'Rp2.198.000.000',
      ],
      ['Tahun anggaran 2027', 'Rp100.000.000', 'Rp68.000.000', 'Rp200.000.000', 'Rp368.000.000', ''],
    ]);
    expect(rows(element, 'tfoot')[0]!.slice(0, 5)).to.deep.equal([
      'Seluruhnya',
      'Rp475.000.000',
      'Rp323.000.000',
      'Rp1.400.000.000',
      'Rp2.198.000.000',
    ]);
  });

  it('has no subtotal within one year and no column for savings that are not chosen', async () => {
    const element = await detailed(fishers);
    expect(rows(element)).to.have.length(1);
    expect(rows(element, 'thead')).to.deep.equal([['Bulan', 'JKK', 'JKM', 'Biaya', 'Jumlah berjalan']]);
  });

  it('shows every month when asked to, and joins them again', async () => {
    const element = await detailed(donated);
    await press(element, 'Tampilkan setiap bulan');
    const names = rows(element).map(([name]) => name);
    expect(names).to.have.length(14 + 2);
    expect(names[3]).to.equal('April 2026 keringanan 50%');
    await press(element, 'Gabungkan bulan yang biayanya sama');
    expect(rows(element)).to.have.length(3 + 2);
  });

  it('offers nothing to unfold where no two months are alike', async () => {
    const element = await detailed(budget('people=1&months=1&payer=self&occupation=other'));
    expect(find(element, '.months button')).to.equal(null);
  });

  it('shows 120 months in eleven budget years', async () => {
    const element = await detailed(longest);
    expect(all(element, '.months .sum')).to.have.length(11 + 1);
    await press(element, 'Tampilkan setiap bulan');
    expect(rows(element)).to.have.length(120 + 11);
    expect(all(element, '.bars .piece')).to.have.length(240);
  });
});

describe('the chart of months', () => {
  const chart = (element: Calculator): [string, string] => {
    const picture = find<SVGElement>(element, '.bars');
    const of = (attribute: string) => words(find(element, `[id="${picture.getAttribute(attribute)!}"]`));
    expect(picture.getAttribute('role')).to.equal('img');
    return [of('aria-labelledby'), of('aria-describedby')];
  };

  it('says in words what it shows', async () => {
    expect(chart(await detailed(donated))).to.deep.equal([
      'Diagram batang biaya 14 bulan: Januari 2026 – Februari 2027.',
      'Sebulan paling sedikit Rp142.000.000, paling banyak Rp184.000.000. April–Desember 2026: keringanan 50% untuk JKK dan JKM.',
    ]);
    expect(chart(await detailed({ ...fishers, lang: 'en' }))).to.deep.equal([
      'Bar chart of the cost of 12 months: January–December 2026.',
      'Every month Rp84,000,000.',
    ]);
  });

  it('has a bar for every month with a piece of its own picture for every programme', async () => {
    const element = await detailed(donated);
    const pieces = all(element, '.bars .piece');
    expect(pieces).to.have.length(14 * 3);
    const pictures = new Set(pieces.map((piece) => piece.getAttribute('fill')));
    expect([...pictures]).to.deep.equal([
      'url(#budget-accident)',
      'url(#budget-death)',
      'url(#budget-oldAge)',
    ]);
    for (const picture of pictures) expect(find(element, picture!.slice(4, -1))).to.not.equal(null);
    expect(all(element, '.legend li').map(words)).to.deep.equal([
      'Kecelakaan kerja (JKK)',
      'Kematian (JKM)',
      'Hari tua (JHT)',
    ]);
  });

  it('stacks the pieces as high as they cost', async () => {
    const element = await detailed(donated);
    const [accident, death] = all(element, '.bars .piece').map(
      (piece) => piece.getBoundingClientRect().height,
    );
    expect(accident! / death!).to.be.closeTo(50 / 34, 0.05);
  });

  it('marks the relieved months with text and counts its axis in short numbers', async () => {
    const element = await detailed(donated);
    expect(all(element, '.bars .relief').map(words)).to.deep.equal(['keringanan 50%']);
    expect(words(find(element, '.budget-chart > .small'))).to.equal('juta rupiah');
    expect(all(element, '.bars .tick').map(words)).to.deep.equal(['0', '50', '100', '150', '200']);
  });

  const units: readonly (readonly [people: number, unit: string])[] = [
    [1, 'ribu rupiah'],
    [10_000_000, 'miliar rupiah'],
  ];
  for (const [people, unit] of units) {
    it(`counts ${people} people in ${unit}`, async () => {
      const element = await detailed(budget(`people=${people}&months=2&payer=state-budget`));
      expect(words(find(element, '.budget-chart > .small'))).to.equal(unit);
    });
  }

  for (const months of [12, 36, 120]) {
    it(`keeps the words below ${months} bars apart at 320 px`, async () => {
      const element = await detailed(
        budget(`people=5000&months=${months}&payer=self&occupation=other`, { on: '2019-03-01' }),
      );
      element.style.inlineSize = '320px';
      const isShown = (mark: Element) => getComputedStyle(mark.parentElement!).display !== 'none';
      const marks = all(element, '.marks text')
        .filter(isShown)
        .map((mark) => mark.getBoundingClientRect());
      expect(marks.length).to.be.at.least(4);
      const rowsOfMarks = new Map<number, DOMRect[]>();
      for (const mark of marks) {
        const line = Math.round(mark.top);
        rowsOfMarks.set(line, [...(rowsOfMarks.get(line) ?? []), mark]);
      }
      for (const line of rowsOfMarks.values()) {
        const sorted = line.sort((a, b) => a.left - b.left);
        sorted.slice(1).forEach((mark, index) => expect(mark.left).to.be.above(sorted[index]!.right));
      }
    });
  }
});

describe('the cost of one person', () => {
  const lines = (element: Calculator) =>
    all(element, '.person dt').map((name) => [words(name), words(name.nextElementSibling)]);

  it('is told for a month with and without relief, for all months and for every budget year', async () => {
    expect(lines(await detailed(donated))).to.deep.equal([
      ['Sebulan', 'Rp36.800'],
      ['Sebulan dengan keringanan 50%', 'Rp28.400'],
      ['Seluruh 14 bulan', 'Rp439.600'],
      ['Tahun anggaran 2026 (12 bulan)', 'Rp366.000'],
      ['Tahun anggaran 2027 (2 bulan)', 'Rp73.600'],
    ]);
  });

  it('is told for a month and all months within one year', async () => {
    expect(lines(await detailed(fishers))).to.deep.equal([
      ['Sebulan', 'Rp16.800'],
      ['Seluruh 12 bulan', 'Rp201.600'],
    ]);
  });
});

describe('what a budget buys', () => {
  it('is not fetched before it comes near what is seen, and its room is kept', async () => {
    const element = await answered(fishers);
    expect(find(element, '.buys li')).to.equal(null);
    expect(find(element, '.buys').getBoundingClientRect().height).to.be.above(300);
  });

  it('names each benefit with its amount, its pieces and its article', async () => {
    const element = await detailed(fishers);
    expect(all(element, '.benefit').map(words)).to.deep.equal([
      'Meninggal bukan karena kerja Rp42.000.000',
      'Meninggal sebelum 3 bulan terdaftar Rp10.000.000',
      'Meninggal karena kecelakaan kerja Rp70.000.000',
      'Berobat karena kecelakaan kerja Tanpa batas',
      'Tidak bisa bekerja karena kecelakaan kerja Rp1.000.000 sebulan',
      'Beasiswa anak sampai Rp174.000.000',
    ]);
    const [death] = all(element, '.buys li').map(words);
    expect(death).to.contain(
      'santunan kematian Rp20.000.000, santunan berkala Rp12.000.000, biaya pemakaman Rp10.000.000.',
    );
    expect(death).to.match(/PP 82\/2019 pasal 34$/);
    expect(find<HTMLAnchorElement>(element, '.buys a').rel).to.equal('noopener');
  });

  it('says what ends with the payments, and that savings stay', async () => {
    expect(words(find(await detailed(fishers), '.buys .notice'))).to.equal(
      'Semua ini hanya ada selama iuran dibayar. Kalau pembayaran berhenti, kecelakaan dan kematian sesudah itu tidak dijamin.',
    );
    expect(words(find(await detailed(donated), '.buys .notice'))).to.contain('tetap milik pekerja.');
  });
});

describe('the memo of a budget', () => {
  it('says who, when, how much in which year, for one person, what it buys and by which law', async () => {
    const memo = words(find(await withMemo(donated), '.memo'));
    for (const part of [
      'Anggaran perlindungan pekerja rentan',
      'Kepada',
      'Mengusulkan anggaran untuk melindungi 5.000 pekerja mandiri dengan Jaminan Kecelakaan Kerja (JKK), Jaminan Kematian (JKM) dan Jaminan Hari Tua (JHT) selama 14 bulan, Januari 2026 – Februari 2027.',
      'Pembayar: Perusahaan, yayasan, atau penyumbang lain.',
      'April–Desember 2026: keringanan 50% untuk JKK dan JKM. Hemat Rp378.000.000.',
      'Meninggal bukan karena kerja Rp42.000.000',
      'Semua ini hanya ada selama iuran dibayar.',
      'Dasar hukum. PP 44/2015 Lampiran II; PP 44/2015 pasal 25; PP 46/2015; PP 50/2025; PP 82/2019 pasal 25; PP 82/2019 pasal 34; Permenaker 1/2025.',
      'diperiksa sampai 20 November 2026.',
      'Perkiraan, bukan situs resmi BPJS Ketenagakerjaan.',
    ])
      expect(memo).to.contain(part);
  });

  it('says why a local budget gets no relief, and what is still to be paid', async () => {
    const element = await withMemo(budget('people=10&months=1&payer=state-budget&alreadyPaid=100000'));
    const memo = words(find(element, '.memo'));
    expect(memo).to.contain('Iuran yang dibayar dari APBN atau APBD tidak mendapat keringanan.');
    expect(memo).to.contain('Masih harus dibayar Rp68.000.');
  });

  it('says that all is paid where nothing is left to be paid', async () => {
    const answers = 'people=10&months=1&payer=state-budget&alreadyPaid=168000';
    const memo = words(find(await withMemo(budget(answers)), '.memo'));
    expect(memo).to.contain('Semuanya sudah dibayar.');
    expect(memo).to.not.contain('Rp0');
    const english = words(find(await withMemo(budget(answers, { lang: 'en' })), '.memo'));
    expect(english).to.contain('All of it is paid already.');
  });

  it('holds what a person types while answers change, and leaves a line where nothing is typed', async () => {
    const element = await withMemo(fishers);
    expect(all(element, '.memo .blank')).to.have.length(2);
    await type(element, 'memo-title', 'Nelayan Muncar');
    await type(element, 'memo-to', 'Bupati');
    expect(words(find(element, '.memo h4'))).to.equal('Nelayan Muncar');
    expect(all(element, '.memo .blank')).to.have.length(1);
    await type(element, 'people', '7');
    expect(words(find(element, '.memo'))).to.contain('melindungi 7 pekerja mandiri');
    expect(words(find(element, '.memo-head'))).to.contain('Bupati');
    expect(panel(element)).to.contain('Rp1.411.200');
  });

  it('cannot be printed alone in a page of somebody else, and offers the full page with all answers', async () => {
    const element = await withMemo(fishers);
    const link = find<HTMLAnchorElement>(element, '.memo-tool a.button');
    expect(words(link)).to.match(/^Buka di halaman lengkap untuk mencetak/);
    expect(new URL(link.href).pathname).to.equal('/embed/calculator');
    expect(new URL(link.href).hash).to.contain('people=5000');
  });

  /** The clipboard of the browser, replaced: it keeps what is written to it, or refuses. */
  function clipboard(writeText: (text: string) => Promise<void>): void {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('is copied as text', async () => {
    const element = await withMemo(fishers);
    let copied = '';
    clipboard(async (text) => void (copied = text));
    await press(element, 'Salin memo sebagai teks');
    await waitUntil(() => said(element) === 'Memo sudah disalin.');
    expect(copied).to.match(/^Anggaran perlindungan pekerja rentan\n\nKepada: _+\nDari: _+\nTanggal: /);
    for (const part of [
      '- 2026 (12 bulan): JKK Rp600.000.000, JKM Rp408.000.000, Biaya Rp1.008.000.000, Satu orang Rp201.600',
      '- Meninggal karena kecelakaan kerja: Rp70.000.000',
      'Dasar hukum: PP 44/2015 Lampiran II; ',
    ])
      expect(copied).to.contain(part);
  });

  it('is selected in a box to be copied by hand where the clipboard is closed', async () => {
    const element = await withMemo(fishers);
    clipboard(() => Promise.reject(new DOMException('closed', 'NotAllowedError')));
    const { execCommand } = document;
    document.execCommand = () => false;
    await press(element, 'Salin memo sebagai teks');
    await waitUntil(() => said(element).startsWith('Teksnya tidak bisa disalin sendiri'));
    document.execCommand = execCommand;
    const field = find<HTMLTextAreaElement>(element, '#memo-text');
    expect(focused(element)).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.contain('Kepada: _');
    expect(field.closest('[aria-hidden]')).to.equal(null);
  });
});

describe('the detail of a budget in every language and width', () => {
  before(() => setViewport({ width: 320, height: 720 }).catch(() => undefined));
  after(() => setViewport({ width: 800, height: 600 }).catch(() => undefined));

  const extreme = budget(
    'people=10000000&months=120&payer=donor&occupation=other&income=99999999&withOldAge=true',
  );
  for (const lang of ['id', 'en']) {
    it(`fits 320 px and has no accessibility fault (${lang})`, async () => {
      const element = await withMemo({ ...extreme, lang });
      element.style.inlineSize = '320px';
      const right = element.getBoundingClientRect().left + 320;
      const beyond = all(element, '.card *')
        .filter(
          (part) =>
            part.getBoundingClientRect().right > right && !part.closest('.visually-hidden, svg, thead'),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
      expect(beyond).to.deep.equal([]);
      const { violations } = await axe.run(element, { resultTypes: ['violations'] });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`),
      ).to.deep.equal([]);
    });
  }

  it('keeps the roles of the table where it is laid out as blocks', async () => {
    const element = await detailed(fishers);
    element.style.inlineSize = '320px';
    const table = find(element, '.months table');
    expect(getComputedStyle(table).display).to.equal('block');
    expect(table.getAttribute('role')).to.equal('table');
    expect(all(element, '.months td').every((cell) => cell.getAttribute('role') === 'cell')).to.equal(true);
    expect(words(find(element, '.months td .name'))).to.equal('JKK');
  });

  it('has no Indonesian word in English', async () => {
    const element = await withMemo({ ...donated, lang: 'en' });
    const text = words(find(element, '.budget'));
    expect(text).to.not.match(/undefined|NaN|\bRp\d+\.\d{3}\b|\b(yang|untuk|bulan|keringanan|dibayar)\b/i);
  });
});
