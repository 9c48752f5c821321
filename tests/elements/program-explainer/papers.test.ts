import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { button, explainer, section } from './explainer.ts';

const claim = (element: ProgramExplainer) => section(element, 'claim');
const whatsApp = (element: ProgramExplainer) =>
  claim(element).querySelector<HTMLAnchorElement>('a[href^="https://wa.me/"]')!;
const message = (element: ProgramExplainer) => new URL(whatsApp(element).href).searchParams.get('text')!;
const sheet = () => document.querySelector('[data-payung-sheet]');

async function withClaimOpen(attributes: Record<string, string> = {}): Promise<ProgramExplainer> {
  const element = await explainer('jkm', attributes);
  claim(element).open = true;
  await waitUntil(() => claim(element).open);
  return element;
}

/** What happens when a browser is asked to print; without `begins` it refuses in silence, as a sandboxed frame does. */
async function printing(begins: boolean, act: () => Promise<void>): Promise<void> {
  const { print } = window;
  window.print = () => void (begins && window.dispatchEvent(new Event('beforeprint')));
  try {
    await act();
  } finally {
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
  }
}

afterEach(() => {
  fixtureCleanup();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('payung-program-explainer › papers', () => {
  it('are sent by WhatsApp with what is ticked, and the address of the section', async () => {
    const element = await withClaimOpen();
    claim(element).querySelectorAll('input')[1]!.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    const lines = message(element).split('\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      'Berkas untuk Jaminan Kematian (JKM)',
      '',
      '⬜ Formulir klaim JKM dari kantor cabang',
      '✅ Kartu peserta',
    ]);
    expect(lines).to.have.lengthOf(12);
    expect(lines.at(-1)).to.equal(`${location.href.replace(/#.*/, '')}#payung-jkm-claim`);
  });

  it('are sent in English from an English text', async () => {
    const element = await withClaimOpen({ lang: 'en' });
    expect(message(element)).to.match(/^Papers for Death benefit \(JKM\)/);
  });

  it('open WhatsApp beside the page', async () => {
    const element = await withClaimOpen();
    expect([whatsApp(element).target, whatsApp(element).rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('offer the text by hand in a frame, where nobody knows whether WhatsApp opens', async () => {
    const element = await withClaimOpen();
    whatsApp(element).addEventListener('click', (event) => event.preventDefault());
    whatsApp(element).click();
    await element.updateComplete;
    const field = claim(element).querySelector('textarea');
    // The pages of these tests stand in a frame in some engines.
    if (self === top) expect(field).to.equal(null);
    else expect(field!.value).to.equal(message(element));
  });

  it('are printed alone, with what is ticked, the day and the address', async () => {
    const element = await withClaimOpen();
    claim(element).querySelectorAll('input')[0]!.click();
    await element.updateComplete;
    await printing(true, async () => {
      button(element, 'Cetak daftar ini')!.click();
      await waitUntil(sheet);
      const { shadowRoot, parentElement } = sheet()!;
      expect(parentElement).to.equal(document.body);
      const [title, ...papers] = [...shadowRoot!.querySelectorAll('h1, li')].map(
        ({ textContent }) => textContent,
      );
      expect(title).to.equal('Berkas untuk Jaminan Kematian (JKM)');
      expect(papers[0]).to.equal('☑Formulir klaim JKM dari kantor cabang');
      expect(papers[1]).to.equal('☐Kartu peserta');
      expect(shadowRoot!.querySelector('p')!.textContent).to.match(
        /^Dicetak \d+ \S+ \d{4} dari http.*#payung-jkm-claim$/,
      );
      const rules = [...document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText).join(' ');
      expect(rules).to.match(/@media print.*body > :not\(\[data-payung-sheet\]\)/s);
      expect(getComputedStyle(sheet()!).display).to.equal('none');
    });
    expect(sheet()).to.equal(null);
    expect(claim(element).querySelector('textarea')).to.equal(null);
  });

  it('are offered as text where the page may not print', async () => {
    const element = await withClaimOpen();
    await printing(false, async () => {
      button(element, 'Cetak daftar ini')!.click();
      await waitUntil(() => claim(element).querySelector('textarea'));
    });
    expect(claim(element).querySelector('textarea')!.value).to.contain('⬜ Kartu peserta');
    expect(claim(element).textContent).to.contain('Daftar ini tidak dapat dicetak dari sini. Salin teksnya.');
    await expect(element).to.be.accessible();
  });
});
