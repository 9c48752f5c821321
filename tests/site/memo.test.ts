import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';
import { visit } from './visit.ts';

const started = siteAndBrowser();

/** A4 in CSS pixels, and the margin that the frame page asks for. */
const millimetre = 96 / 25.4;
const margin = 12;

/** The memo of some answers on the frame page. */
async function opened(answers: string, lang = 'id'): Promise<Page> {
  const query = new URLSearchParams({ calculation: 'group-budget', lang, on: '2026-01-15', answers });
  const { page } = await visit(started.browser, `${started.site.address}/embed/calculator?${query}`, {
    width: 1280,
  });
  await page.locator('payung-calculator .memo-part > .button').click();
  await page.locator('payung-calculator #memo-to').fill('Bupati Banyuwangi');
  return page;
}

/** The same at the moment at which the browser prints it. */
async function printed(answers: string, lang = 'id'): Promise<Page> {
  const page = await opened(answers, lang);
  // The dialog of the browser: open as long as the test looks at the paper.
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.locator('payung-calculator .memo-tool .tools .button').first().click();
  await page.setViewportSize({ width: Math.floor((210 - 2 * margin) * millimetre), height: 1123 });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What of the page is seen, as text. */
const seen = async (page: Page): Promise<string> =>
  (await page.locator('payung-calculator .root').innerText()).replace(/\s+/g, ' ').trim();

/** How far down the memo reaches on the page, the margin included. */
const reach = async (page: Page): Promise<number> => {
  const bottom = await page.evaluate(
    () =>
      document.querySelector('payung-calculator')!.renderRoot.querySelector('.memo')!.getBoundingClientRect()
        .bottom,
  );
  return bottom / millimetre + margin;
};

const pages = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
};

const year = 'people=5000&months=12&payer=state-budget';
const longest =
  'people=10000000&months=120&payer=donor&occupation=other&income=99999999&withOldAge=true&alreadyPaid=1000000';

describe('the memo of a budget on paper', () => {
  for (const lang of ['id', 'en']) {
    for (const [name, answers] of Object.entries({ year, longest })) {
      it(`is alone in the upper half of one A4 page (${name}, ${lang})`, async () => {
        const page = await printed(answers, lang);
        const text = await seen(page);
        assert.ok(text.startsWith(lang === 'id' ? 'Anggaran perlindungan' : 'Budget to protect'), text);
        assert.ok(text.includes('Bupati Banyuwangi'), text);
        assert.doesNotMatch(text, /Berapa orang|How many people|Mengapa segini|Why this much/);
        const bottom = await reach(page);
        assert.ok(bottom > 40 && bottom <= 148, `it reaches ${bottom.toFixed(1)} mm`);
        assert.equal(await pages(page), 1);
        await page.context().close();
      });
    }
  }

  it('offers the full page where a frame may not print', async () => {
    const page = await opened(year);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('payung-calculator .memo-tool .tools .button').first().click();
    const link = page.locator('payung-calculator .memo-tool a.button');
    assert.match((await link.getAttribute('href'))!, /\/embed\/calculator\?.*people=5000/);
    assert.match(await page.locator('payung-calculator .remark').innerText(), /tidak boleh mencetak/);
    assert.match(await seen(page), /Biayanya Rp1\.008\.000\.000/);
    await page.context().close();
  });

  it('gives the page back once it is printed', async () => {
    const page = await printed(year);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.match(await seen(page), /Biayanya Rp1\.008\.000\.000/);
    await page.context().close();
  });
});
