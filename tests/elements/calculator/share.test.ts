import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Calculator } from '@payung/elements/calculator';
import { isFullPage, linkTo } from '../../../packages/elements/src/calculator/share/address.ts';
import { linesCsv } from '../../../packages/elements/src/calculator/share/lines-csv.ts';
import { shareWords } from '../../../packages/elements/src/calculator/share/words.ts';
import type { Told } from '../../../packages/elements/src/calculator/figures.ts';
import { answered, focused, press, said, type } from './person.ts';
import type { Given } from './person.ts';

const farmer: Given = { answers: 'segment=self-employed&income=1000000&occupation=other' };
const link =
  '/embed/calculator?calculation=contribution&lang=id#payung=contribution&v=2026.12&on=2026-11-20' +
  '&segment=self-employed&income=1000000&occupation=other';

const find = <Found extends Element = HTMLElement>(element: Calculator, selector: string) =>
  element.renderRoot.querySelector<Found>(selector);
const field = (element: Calculator) => find<HTMLTextAreaElement>(element, '#share-text')!;
const byHand = (element: Calculator) => find(element, '.by-hand');
const words = (node: Element | null): string =>
  ((node as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** A calculator with a result, and what shares it open. */
async function sharing(given: Given = farmer): Promise<Calculator> {
  const element = await answered(given);
  await press(element, given.lang === 'en' ? 'Share, save, print' : 'Bagikan, simpan, cetak');
  await waitUntil(() => find(element, '.share .button'), 'the tool never opened', { timeout: 8000 });
  return element;
}

/** Puts something in the place of a member for one test. */
function instead<Of extends object>(of: Of, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, writable: true, value });
  restored.push(() => {
    if (own) Object.defineProperty(of, name, own);
    else delete (of as Record<string, unknown>)[name];
  });
}
const restored: (() => void)[] = [];
afterEach(() => restored.splice(0).forEach((restore) => restore()));

/** A clipboard that takes everything; what it holds. */
function clipboard(): string[] {
  const held: string[] = [];
  instead(navigator, 'clipboard', { writeText: async (text: string) => void held.push(text) });
  return held;
}

/** A page that may not write to the clipboard, neither way. */
function noClipboard(): void {
  instead(navigator, 'clipboard', {
    writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  });
  instead(document, 'execCommand', () => false);
}

/** What `save` hands to the browser. */
function downloads(): { name: string; content: Promise<string> }[] {
  const files: { name: string; content: Promise<string> }[] = [];
  let blob: Blob | undefined;
  instead(URL, 'createObjectURL', (of: Blob) => {
    blob = of;
    return 'blob:test';
  });
  instead(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
    // `text()` of a blob takes the mark at its beginning away.
    const content = blob!
      .arrayBuffer()
      .then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    files.push({ name: this.download, content });
  });
  return files;
}

describe('an answer of nothing', () => {
  it('is among the answers when a person gave it, also within a list', async () => {
    const held = clipboard();
    const element = await sharing({
      calculation: 'scholarship',
      answers: 'cause=work-death&children.0.level=kindergarten&children.0.age=0',
    });
    await press(element, 'Salin sebagai teks');
    await waitUntil(() => held.length > 0, 'nothing was copied', { timeout: 8000 });
    expect(held[0]).to.match(/Umur anak: 0/);
  });
});

describe('the link to a result', () => {
  it('leads to the page of ours, with the answers only behind #', () => {
    const address = new URL(
      linkTo(
        { calculation: 'contribution', language: 'id', day: '2026-11-20', entered: { income: 7 } },
        'https://payung.example/assets/share-1.js',
      ),
    );
    expect(address.origin + address.pathname).to.equal('https://payung.example/embed/calculator');
    expect([...address.searchParams.keys()]).to.deep.equal(['calculation', 'lang']);
    expect(address.hash).to.equal('#payung=contribution&v=2026.12&on=2026-11-20&income=7');
  });

  it('knows its own page from those of hosts', () => {
    const from = 'https://payung.example/assets/share-1.js';
    const here = (address: string) => isFullPage(new URL(address), from);
    expect(here('https://payung.example/embed/calculator?calculation=death')).to.equal(true);
    expect(here('https://payung.example/kabar/')).to.equal(false);
    expect(here('https://kabar.example/embed/calculator')).to.equal(false);
  });

  it('is copied, told to eye and ear, and the focus stays', async () => {
    const held = clipboard();
    const element = await sharing();
    await press(element, 'Salin tautan');
    await waitUntil(() => said(element) === 'Tautan disalin.');
    expect(held).to.deep.equal([location.origin + link]);
    expect(words(find(element, '.share .done'))).to.equal('Tautan disalin.');
    expect(words(focused(element))).to.equal('Salin tautan');
    expect(byHand(element)).to.equal(null);
  });

  it('carries the answers as they are now', async () => {
    const held = clipboard();
    const element = await sharing();
    await type(element, 'income', '2000000');
    await press(element, 'Salin tautan');
    await waitUntil(() => held.length > 0);
    expect(held[0]).to.contain('&income=2000000&');
  });

  it('says nothing of an earlier copy once another answer is given', async () => {
    clipboard();
    const element = await sharing();
    await press(element, 'Salin tautan');
    await waitUntil(() => words(find(element, '.share .done')) !== '');
    await type(element, 'income', '2000000');
    expect(words(find(element, '.share .done'))).to.equal('');
  });

  it('is copied through a selection where the clipboard is closed to scripts', async () => {
    noClipboard();
    let copied = '';
    const element = await sharing();
    instead(document, 'execCommand', () => {
      copied = field(element).value.slice(field(element).selectionStart, field(element).selectionEnd);
      return true;
    });
    await press(element, 'Salin tautan');
    await waitUntil(() => said(element) === 'Tautan disalin.');
    expect(copied).to.equal(location.origin + link);
    expect(words(focused(element))).to.equal('Salin tautan');
  });

  it('stands selected in a field, with the page of ours beside it, where nothing may be copied', async () => {
    noClipboard();
    const element = await sharing();
    await press(element, 'Salin tautan');
    await waitUntil(() => byHand(element));
    expect(field(element).value).to.equal(location.origin + link);
    expect(focused(element)).to.equal(field(element));
    expect(field(element).selectionEnd! - field(element).selectionStart!).to.equal(
      field(element).value.length,
    );
    expect(find(element, 'label[for=share-text]')!.textContent).to.contain('Belum bisa disalin dari sini');
    expect(said(element)).to.contain('Belum bisa disalin');
    const page = byHand(element)!.querySelector('a')!;
    expect([page.href, page.target, page.rel]).to.deep.equal([location.origin + link, '_blank', 'noopener']);
  });

  it('keeps its field from keyboard and screen reader while it is not needed', async () => {
    const element = await sharing();
    expect(field(element).tabIndex).to.equal(-1);
    expect(field(element).closest('[aria-hidden=true]')).to.not.equal(null);
  });

  it('fires no event of an answer', async () => {
    clipboard();
    const heard: string[] = [];
    const listen = ({ type: name }: Event) => heard.push(name);
    for (const name of ['payung-answer-change', 'payung-result']) document.addEventListener(name, listen);
    const element = await sharing();
    await press(element, 'Salin tautan');
    await waitUntil(() => said(element) === 'Tautan disalin.');
    for (const name of ['payung-answer-change', 'payung-result']) document.removeEventListener(name, listen);
    expect(heard).to.deep.equal([]);
  });

  it('says in words that no server sees the answers', async () => {
    expect(words(find(await sharing(), '.share'))).to.contain('server kami tidak menerimanya');
    expect(words(find(await sharing({ ...farmer, lang: 'en' }), '.share'))).to.contain(
      'our server never receives them',
    );
  });
});

describe('a result as text', () => {
  const parts = async (given: Given, button: string): Promise<string[]> => {
    const held = clipboard();
    const element = await sharing(given);
    await press(element, button);
    await waitUntil(() => held.length > 0);
    return held[0]!.split('\n\n');
  };

  it('holds title, answers, result, sums, remarks, law, day, link and disclaimer', async () => {
    const text = await parts(farmer, 'Salin sebagai teks');
    expect(text.map((part) => part.split('\n')[0]!.replace(/[:.].*$/, ''))).to.deep.equal([
      'Hitung iuran BPJS Ketenagakerjaan',
      'Jawaban',
      'Hasil',
      'Rincian',
      'Keterangan',
      'Yang perlu diketahui',
      'Dasar hukum',
      'Dihitung untuk 20 November 2026',
      'Tautan dengan jawaban ini',
      'Perkiraan, bukan situs resmi BPJS Ketenagakerjaan',
    ]);
    expect(text[1]).to.contain('- Penghasilan sebulan: Rp1.000.000\n');
    expect(text[1]).to.match(/- Untuk iuran bulan apa\? November 2026$/);
    expect(text[2]).to.equal('Hasil:\nIuran sebulan Rp8.400, hemat Rp8.400 karena ada keringanan.');
    expect(text[3]).to.contain('- Jaminan Kematian (JKM) (Anda sendiri, setiap bulan): Rp3.400\n');
    expect(text[6]).to.match(/^Dasar hukum:\nPP 50\/2025: https:\/\//);
    expect(text[8]).to.equal(`Tautan dengan jawaban ini: ${location.origin}${link}`);
  });

  it('is English where the calculator is', async () => {
    const text = (await parts({ ...farmer, lang: 'en' }, 'Copy as text')).join('\n\n');
    expect(text).to.contain('Rp1,000,000');
    expect(text).to.contain('Legal basis:');
    expect(text).to.not.match(/undefined|NaN|\bRp\d+\.\d{3}\b|Jawaban|Rincian/);
  });

  it('says of every child what was answered, and nothing of costs that nobody had', async () => {
    const text = (
      await parts(
        { calculation: 'scholarship', answers: 'cause=work-death&children.0.level=primary&children.0.age=9' },
        'Salin sebagai teks',
      )
    ).join('\n');
    expect(text).to.match(/- Anak ke-1: .*9 tahun/);
    const accident = (
      await parts(
        {
          calculation: 'accident',
          answers: 'segment=wage-earner&wage=3000000&outcome=recovered&monthsUnable=2',
        },
        'Salin sebagai teks',
      )
    )[1]!;
    expect(accident).to.contain('Berapa bulan penuh tidak bisa bekerja? 2 bulan');
    expect(accident).to.not.contain('Rp0');
  });
});

describe('a result as a message', () => {
  const whatsApp = (element: Calculator) =>
    [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.share a')].find(({ href }) =>
      href.startsWith('https://wa.me/'),
    )!;

  const sent = async (given?: Given): Promise<string[]> =>
    new URL(whatsApp(await sharing(given)).href).searchParams.get('text')!.split('\n');
  const day = 'Dihitung untuk 20 November 2026. Perkiraan, bukan situs resmi BPJS Ketenagakerjaan.';

  it('goes to WhatsApp as a title, a sentence, the day with whose estimate it is, and the link', async () => {
    expect(await sent()).to.deep.equal([
      'Hitung iuran BPJS Ketenagakerjaan',
      'Iuran sebulan Rp8.400, hemat Rp8.400 karena ada keringanan.',
      day,
      location.origin + link,
    ]);
  });

  it('says why, too, where nothing is paid yet', async () => {
    const answers = 'kind=old-age&birthDate=1967-11-10&monthsPaid=20&accumulated=5000000';
    const [, ...told] = await sent({ calculation: 'pension', answers });
    expect(told.slice(0, -1)).to.deep.equal([
      'Belum dibayar sekarang. Mulai 1 Desember 2026.',
      'Usia pensiun sudah tercapai. Uang pensiun dibayar mulai tanggal 1 bulan berikutnya.',
      day,
    ]);
  });

  it('opens in a new tab and says so', async () => {
    const anchor = whatsApp(await sharing());
    expect([anchor.target, anchor.rel]).to.deep.equal(['_blank', 'noopener']);
    expect(anchor.textContent).to.match(/Kirim lewat WhatsApp \(di tab baru\)/);
  });

  it('goes wherever the phone can share, and keeps quiet when nobody is chosen', async () => {
    const shared: ShareData[] = [];
    instead(navigator, 'share', async (data: ShareData) => void shared.push(data));
    const element = await sharing();
    await press(element, 'Bagikan …');
    expect(shared[0]!.url).to.equal(location.origin + link);
    expect(shared[0]!.text).to.not.contain('#');
    instead(navigator, 'share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    await press(element, 'Bagikan …');
    expect(byHand(element)).to.equal(null);
  });

  it('stands there to be copied where sharing is forbidden', async () => {
    instead(navigator, 'share', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const element = await sharing();
    await press(element, 'Bagikan …');
    await waitUntil(() => byHand(element));
    expect(field(element).value).to.contain('Rp8.400');
    expect(field(element).value).to.contain(link);
  });

  it('has no such button where the browser cannot share', async () => {
    instead(navigator, 'share', undefined);
    expect(words(find(await sharing(), '.share'))).to.not.contain('Bagikan …');
  });
});

describe('the lines as a table', () => {
  it('are a file that Indonesian spreadsheets open by themselves', async () => {
    const files = downloads();
    const element = await sharing();
    await press(element, 'Unduh tabel (CSV)');
    expect(files[0]!.name).to.equal('payung-contribution-2026-11-20.csv');
    const content = await files[0]!.content;
    expect(content.charCodeAt(0)).to.equal(0xfeff);
    const [header, first, second, ...rest] = content.slice(1).split('\r\n');
    expect(header).to.equal(
      '"Kode";"Untuk apa";"Dibayar oleh";"Berapa kali";"Jumlah (rupiah)";"Nilai aturan";"Peraturan";"Berlaku sejak";"Berlaku sampai";"Keyakinan"',
    );
    expect(first).to.match(
      /^"accident";"Jaminan Kecelakaan Kerja \(JKK\)";"Anda sendiri";"setiap bulan";5000;/,
    );
    expect(first).to.contain('"PP 44/2015 Lampiran II | PP 50/2025"');
    expect(first).to.match(/"2026-04-01";"2026-12-31";"perlu dicek ke naskah peraturan"$/);
    expect(second).to.match(/^"death";/);
    expect(rest).to.deep.equal(['']);
    expect(said(element)).to.equal('Berkas payung-contribution-2026-11-20.csv disimpan.');
  });

  it('have commas and English heads in English', async () => {
    const files = downloads();
    await press(await sharing({ ...farmer, lang: 'en' }), 'Download table (CSV)');
    expect(await files[0]!.content).to.contain('"Code","What for","Paid by","How often","Amount (rupiah)"');
  });

  it('hold no formula, whatever a name begins with', () => {
    const told = {
      result: {
        lines: [{ id: '=1+1', amount: -5, unit: 'once', payer: 'bpjs', parameters: [], confidence: 'high' }],
      },
      language: 'id',
      answering: {
        why: { lines: { '=1+1': '@SUM("a")' }, payers: { bpjs: '+62' }, units: { once: '-' } },
        generalWhy: { payers: {}, units: {} },
      },
      explaining: { grounds: { parameters: {} }, citations: {} },
    } as unknown as Told;
    const [, line] = linesCsv(told, shareWords.id).split('\r\n');
    expect(line).to.match(/^"'=1\+1";"'@SUM\(""a""\)";"'\+62";"'-";-5;/);
  });

  it('are not offered where a result has none', async () => {
    const element = await sharing({
      calculation: 'eligibility',
      on: '2026-06-01',
      answers: 'segment=wage-earner&scale=small&age=54',
    });
    expect(words(find(element, '.share'))).to.not.contain('CSV');
  });
});

describe('the tool that shares', () => {
  it('is reached and worked by keyboard alone', async () => {
    const held = clipboard();
    const element = await answered(farmer);
    find(element, '#tool-share')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(element, '.share .button'), 'the tool never opened', { timeout: 8000 });
    expect(find(element, '#tool-share')!.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => held.length > 0);
    expect(held[0]).to.contain('#payung=contribution');
  });

  for (const lang of ['id', 'en'])
    it(`is accessible and fits 320 px, also with its field (${lang})`, async () => {
      noClipboard();
      const element = await sharing({ ...farmer, lang });
      element.style.width = '320px';
      await expect(element).to.be.accessible();
      await press(element, lang === 'en' ? 'Copy link' : 'Salin tautan');
      await waitUntil(() => byHand(element));
      await expect(element).to.be.accessible();
      const widest = Math.max(
        ...[...element.renderRoot.querySelectorAll('.share *')].map(
          (node) => node.getBoundingClientRect().right,
        ),
      );
      expect(widest - element.getBoundingClientRect().left).to.be.at.most(320);
    });
});
