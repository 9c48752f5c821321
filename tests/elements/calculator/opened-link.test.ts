import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Calculator } from '@payung/elements/calculator';
import { calculator, control, focused, panel, press, said, told, type } from './person.ts';
import type { Given } from './person.ts';

const driver = 'segment=self-employed&income=1000000&occupation=transport';
const now = `payung=contribution&v=2026.12&on=2026-02-01&${driver}`;
const old = `payung=contribution&v=2025.12&on=2026-02-01&${driver}`;

/** Puts a fragment into the address as a page has it when it is opened: nobody is told of a change. */
const address = (fragment: string): void =>
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);

async function opened(fragment: string, given: Given = {}): Promise<Calculator> {
  address(fragment);
  const element = await calculator({ answers: 'segment=wage-earner', ...given });
  return element;
}

const then = (element: Calculator): HTMLElement | null => element.renderRoot.querySelector('.then');
const words = (node: HTMLElement | null): string => (node?.innerText ?? '').replace(/\s+/g, ' ').trim();

afterEach(() => address(''));

describe('a link of the present rule set', () => {
  it('fills the form with answers and day and shows the result alone', async () => {
    const element = await opened(now);
    await told(element);
    expect(panel(element)).to.contain('Rp8.400');
    expect(control(element, 'income').value).to.equal('1.000.000');
    expect(control(element, 'on').value).to.equal('2026-02-01');
    expect(then(element)).to.equal(null);
  });

  it('tells no event: no person gave these answers here, and there is nothing to undo', async () => {
    const heard: string[] = [];
    const listen = ({ type: name }: Event) => heard.push(name);
    for (const name of ['payung-answer-change', 'payung-result']) document.addEventListener(name, listen);
    const element = await opened(now);
    await told(element);
    await aTimeout(0);
    for (const name of ['payung-answer-change', 'payung-result']) document.removeEventListener(name, listen);
    expect(heard).to.deep.equal([]);
    const undo = [...element.renderRoot.querySelectorAll('button')].find(
      ({ innerText }) => innerText === 'Urungkan',
    )!;
    expect(undo.getAttribute('aria-disabled')).to.equal('true');
  });

  it('wins over what was answered earlier in the visit', async () => {
    const first = await opened('');
    await type(first, 'wage', '7000000');
    first.remove();
    const element = await opened(now, { isSameVisit: true });
    expect(control(element, 'income').value).to.equal('1.000.000');
  });

  it('is opened, too, when the address changes while the page stands', async () => {
    const element = await opened('');
    location.hash = now;
    await waitUntil(() => panel(element).includes('Rp8.400'));
    expect(control(element, 'income').value).to.equal('1.000.000');
  });

  it('is left alone by a calculator of another name', async () => {
    const element = await opened(now, { calculation: 'death', answers: '' });
    expect(panel(element)).to.contain('jawab dulu');
    location.hash = old;
    await aTimeout(50);
    expect(panel(element)).to.contain('jawab dulu');
  });

  it('is listened for no longer once the calculator is gone', async () => {
    const element = await opened('');
    element.remove();
    location.hash = now;
    await aTimeout(50);
    expect(control(element, 'wage').value).to.equal('');
  });
});

describe('a fragment that is no link of ours', () => {
  const bad = [
    'payung=contribution',
    'payung=contribution&v=2026.12',
    'payung=contribution&v=2026.12&on=2026-02-31&segment=self-employed',
    'payung=contribution&v=../../evil&on=2026-02-01&segment=self-employed',
    'payung=contribution&v=https://evil.example/x&on=2026-02-01',
    'payung=contribution-evil&v=2026.12&on=2026-02-01',
    `payung=contribution&v=2026.12&on=2026-02-01&segment=${'x'.repeat(20_000)}`,
    'payung-receipt=abc',
    '?secret=payung=contribution',
    '%E0%A4%A',
  ];
  for (const fragment of bad)
    it(`leaves the answers of the page alone: ${fragment.slice(0, 60)}`, async () => {
      const element = await opened(fragment);
      expect(element.renderRoot.querySelector<HTMLInputElement>('#segment')!.checked).to.equal(true);
      expect(then(element)).to.equal(null);
    });

  it('shows answers that are none of ours as problems, as text', async () => {
    const element = await opened(
      'payung=contribution&v=2026.12&on=2026-02-01&segment=self-employed&income=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    );
    expect(control(element, 'income').value).to.equal('<img src=x onerror=alert(1)>');
    expect(control(element, 'income').getAttribute('aria-invalid')).to.equal('true');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('survives the names of members that every object has', async () => {
    const element = await opened(
      'payung=contribution&v=2026.12&on=2026-02-01&segment=self-employed&constructor=1&toString.0.x=2&__proto__=3&income=1000000&occupation=transport',
    );
    await told(element);
    expect(panel(element)).to.contain('Rp8.400');
  });
});

describe('a link of an older rule set', () => {
  it('tells the result of then and of now, the parameter that made the difference, and its article', async () => {
    const element = await opened(old);
    const text = words(then(element));
    expect(text).to.contain('Hasil waktu tautan ini dibuat (aturan 2025.12): Iuran sebulan Rp16.800.');
    expect(text).to.contain('Dengan aturan sekarang (2026.12): Iuran sebulan Rp8.400');
    expect(text).to.contain(
      'Keringanan pekerja angkutan: waktu itu belum ada, sekarang 50% dari iuran biasa. PP 50/2025 pasal 4(1).',
    );
    const source = then(element)!.querySelector('a')!;
    expect([source.protocol, source.target, source.rel]).to.deep.equal(['https:', '_blank', 'noopener']);
  });

  it('puts the lines of then and now side by side', async () => {
    const element = await opened(old);
    const rows = [...then(element)!.querySelectorAll('tr')].map((row) =>
      [...row.cells].map(({ innerText }) => innerText.trim()),
    );
    expect(rows).to.deep.equal([
      ['Untuk apa', 'Waktu itu', 'Sekarang'],
      ['Jaminan Kecelakaan Kerja (JKK)', 'Rp10.000', 'Rp5.000'],
      ['Jaminan Kematian (JKM)', 'Rp6.800', 'Rp3.400'],
      ['Tagihan sebulan', 'Rp16.800', 'Rp8.400'],
      ['Hemat karena keringanan', 'tidak ada', 'Rp8.400'],
    ]);
  });

  it('speaks English', async () => {
    const text = words(then(await opened(old, { lang: 'en' })));
    expect(text).to.contain('Result when this link was made (rules 2025.12)');
    expect(text).to.contain('Rp16,800');
    expect(text).to.not.match(/undefined|\b(waktu|aturan|sekarang)\b/);
  });

  it('shows nothing before it can show all of it', async () => {
    address(old);
    const seen: boolean[] = [];
    const watch = new MutationObserver(() => {
      const element = document.querySelector('payung-calculator');
      if (element?.renderRoot.querySelector('.root:not([hidden])'))
        seen.push(/Keringanan pekerja angkutan/.test(then(element)?.textContent ?? ''));
    });
    const element = document.createElement('payung-calculator');
    element.on = '2026-11-20';
    sessionStorage.clear();
    document.body.append(element);
    await element.updateComplete;
    watch.observe(element.renderRoot, { childList: true, subtree: true, attributes: true });
    await waitUntil(() => then(element), 'no comparison', { timeout: 8000 });
    await aTimeout(20);
    watch.disconnect();
    element.remove();
    expect(seen.length).to.be.above(0);
    expect(seen).to.not.include(false);
  });

  it('is opened also when only sources were entered since, and says that nothing changed', async () => {
    const element = await opened(now.replace('v=2026.12', 'v=2026.11'));
    expect(words(then(element))).to.match(/^Hasilnya masih sama .*2026\.11.*tidak berubah\./);
    expect(panel(element)).to.contain('Rp8.400');
  });

  it('says that nothing changed where the results are equal', async () => {
    const element = await opened(old.replace('on=2026-02-01', 'on=2025-06-01'));
    expect(words(then(element))).to.match(/^Hasilnya masih sama .*2025\.12.*tidak berubah\./);
    expect(then(element)!.querySelector('table')).to.equal(null);
  });

  it('goes when an answer of it is changed, and comes back when that is undone', async () => {
    const element = await opened(old);
    await type(element, 'income', '2000000');
    expect(then(element)).to.equal(null);
    await press(element, 'Urungkan');
    expect(then(element)).to.not.equal(null);
  });

  it('can be closed; the focus goes to the title then', async () => {
    const element = await opened(old);
    await press(element, 'Tutup perbandingan');
    expect(then(element)).to.equal(null);
    expect(focused(element)!.id).to.equal('title');
  });

  it('says what to answer where today’s rules ask what the link does not answer, and compares once it is answered', async () => {
    const element = await opened(old.replace('&occupation=transport', ''));
    expect(words(then(element))).to.contain('Iuran sebulan Rp16.800.');
    expect(words(then(element))).to.contain('Jawab dulu: Apa pekerjaannya?');
    element.renderRoot.querySelector<HTMLElement>('[id=occupation]')!.click();
    await waitUntil(() => words(then(element)).includes('Dengan aturan sekarang'));
    expect(words(then(element))).to.contain('Rp8.400');
  });

  it('says so where the answers did not suffice for the rules of then', async () => {
    const element = await opened('payung=contribution&v=2025.12&on=2026-02-01&segment=self-employed');
    expect(words(then(element))).to.contain('jawaban di tautan ini tidak lengkap');
  });

  it('says that it is newer than the page where it is', async () => {
    for (const version of ['2026.12.1', '2027.01', '2031.01']) {
      const element = await opened(old.replace('2025.12', version));
      expect(words(then(element))).to.contain(
        `aturan ${version}, lebih baru daripada halaman ini (aturan 2026.12)`,
      );
      expect(panel(element)).to.contain('Rp8.400');
      element.remove();
    }
  });

  for (const lang of ['id', 'en'])
    it(`is accessible and fits 320 px (${lang})`, async () => {
      const element = await opened(old, { lang });
      element.style.width = '320px';
      await expect(element).to.be.accessible();
      expect(element.renderRoot.querySelector('.card')!.scrollWidth).to.be.at.most(320);
      const widest = Math.max(
        ...[...then(element)!.querySelectorAll('*')].map((node) => node.getBoundingClientRect().right),
      );
      expect(widest - element.getBoundingClientRect().left).to.be.at.most(320);
    });
});

describe('a rule set that cannot be reached', () => {
  it('is named, with a way to try again, beside the result of today', async () => {
    const element = await opened(old.replace('2025.12', '2024.01'));
    expect(words(then(element))).to.contain('aturan 2024.01. Hasil menurut aturan itu belum bisa diambil');
    expect(panel(element)).to.contain('Rp8.400');
    await press(element, 'Coba lagi');
    await waitUntil(() => said(element).includes('belum bisa diambil'));
    expect(words(focused(element))).to.equal('Coba lagi');
  });
});
