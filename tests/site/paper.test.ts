import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pagesOf } from './pages-of-pdf.ts';
import { siteAndBrowser } from './site-and-browser.ts';
import { visit } from './visit.ts';

const started = siteAndBrowser();

/** A result of every calculation as people have it. */
const results: readonly (readonly [calculation: string, answers: string, sentence: RegExp])[] = [
  ['contribution', 'segment=wage-earner&wage=5000000&riskClass=1&scale=medium-large', /Rp462\.000/],
  ['death', 'segment=self-employed&registeredOn=2026-08-10', /Ahli waris menerima/],
  ['accident', 'segment=wage-earner&wage=3000000&outcome=recovered&monthsUnable=2', /Yang diterima/],
  [
    'scholarship',
    'cause=work-death&children.0.level=senior&children.1.level=primary',
    /Beasiswa untuk 2 anak/,
  ],
  ['old-age-projection', 'segment=wage-earner&wage=3000000&months=120', /Perkiraan saldo/],
  ['old-age-withdrawal', 'cause=retirement-age&age=56&balance=40000000', /Yang diterima/],
  ['pension', 'kind=old-age&monthsPaid=180&averageWage=4000000&birthDate=1967-01-01', /Uang pensiun/],
  ['job-loss', 'cause=terminated&ageAtRegistration=30&monthsPaidInLast24=24&wage=4500000', /Rp16\.200\.000/],
  ['migrant-contribution', 'placement=agency&termMonths=24', /Rp370\.000/],
  ['migrant-benefit', 'phase=during&benefit=death', /Yang diterima/],
  ['construction', 'basis=contract&contractValue=1000000000', /Iuran seluruh proyek/],
  ['group-budget', 'people=5000&months=12&payer=state-budget', /Rp1\.008\.000\.000/],
  ['eligibility', 'segment=wage-earner&scale=small&age=54', /program yang wajib/],
];

const children = [...Array(10).keys()].map((place) => `children.${place}.level=primary`).join('&');

/** The longest results there are. */
const long: readonly (readonly [what: string, calculation: string, answers: string])[] = [
  [
    'an accident with every cost there is',
    'accident',
    'segment=wage-earner&wage=4000000&outcome=partial-disability&monthsUnable=2&daysUnable=10' +
      '&impairments.0.kind=thumb-right&impairments.1.kind=index-finger-right&impairments.2.kind=thumb-left' +
      '&transportLandCost=500000&dentalCost=1000000&glassesCost=500000',
  ],
  ['ten children of a worker who died', 'death', `segment=wage-earner&monthsPaid=60&${children}`],
  ['ten children who go to school', 'scholarship', `cause=work-death&${children}`],
  [
    'the budget of a group for 120 months',
    'group-budget',
    'people=5000&months=120&payer=donor&occupation=other&income=2750000&withOldAge=true',
  ],
];

const addressOf = (calculation: string, answers: string): string =>
  `${started.site.address}/embed/calculator?calculation=${calculation}&on=2026-11-20&answers=${encodeURIComponent(answers)}`;

/** Presses what people print with, and waits until paper would hold the answers and the explanation. */
async function prepare(page: Page): Promise<void> {
  await page.keyboard.press('Control');
  await page.waitForFunction(() => {
    const root = document.querySelector('payung-calculator')!.shadowRoot!;
    dispatchEvent(new Event('beforeprint'));
    const explained = root.querySelector('details.why');
    const isReady = root.querySelector('.sheet') && (!explained || explained.querySelector('.steps'));
    dispatchEvent(new Event('afterprint'));
    return isReady && !root.querySelector('.buys:not(:has(ul))');
  });
}

describe('a result on paper', () => {
  for (const [calculation, answers, sentence] of results)
    it(`of ${calculation} fits one A4 page, from a phone and from a desk`, async () => {
      for (const width of [360, 1280]) {
        const { page } = await visit(started.browser, addressOf(calculation, answers), { width });
        assert.match(await page.locator('payung-calculator .answer').innerText(), sentence);
        await prepare(page);
        assert.equal(pagesOf(await page.pdf({ format: 'A4' })), 1, `${width} px`);
        await page.context().close();
      }
    });

  it('takes a second or third page for an open comparison, and no fourth', async () => {
    for (const [calculation, answers] of results.filter(([, given]) => given.includes('&wage='))) {
      const { page } = await visit(started.browser, addressOf(calculation, answers), { width: 360 });
      await prepare(page);
      await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
      await page.getByRole('button', { name: 'Simpan hasil ini sebagai pembanding' }).click();
      await page.locator('payung-calculator #wage').fill('2500000');
      await page.locator('payung-calculator .comparison').waitFor();
      await page.waitForLoadState('networkidle');
      const pages = pagesOf(await page.pdf({ format: 'A4' }));
      assert.ok(pages === 2 || pages === 3, `${calculation}: ${pages}`);
      await page.context().close();
    }
  });

  for (const [what, calculation, answers] of long)
    it(`takes a second page for ${what}, and no third`, async () => {
      const { page } = await visit(started.browser, addressOf(calculation, answers), { width: 360 });
      await prepare(page);
      assert.equal(pagesOf(await page.pdf({ format: 'A4' })), 2);
      await page.context().close();
    });

  it('says what was answered, why, when it was printed and where it is, in place of the form', async () => {
    const { page } = await visit(
      started.browser,
      addressOf(...(results[0]!.slice(0, 2) as [string, string])),
      {
        width: 360,
      },
    );
    await prepare(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const text = (await page.locator('payung-calculator .root').innerText()).replace(/\s+/g, ' ');
    for (const part of [
      'Upah sebulan Rp5.000.000',
      'Iuran sebulan Rp462.000',
      'Tagihan sebulan Rp462.000',
      'PP 44/2015 pasal 16',
      'Kumpulan aturan 2026.12',
      'Dicetak 21 November 2026.',
      `${started.site.address}/embed/calculator?calculation=contribution&lang=id#payung=contribution&v=2026.12`,
      'bukan situs resmi',
    ])
      assert.ok(text.includes(part), `${part} is not in: ${text}`);
    for (const part of ['Kosongkan jawaban', 'Bandingkan', 'Cetak atau simpan'])
      assert.ok(!text.includes(part), part);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await page.locator('payung-calculator .sheet').count(), 0);
    await page.context().close();
  });

  it('is light where the screen is dark', async () => {
    const { page } = await visit(started.browser, addressOf('death', 'segment=wage-earner'), {
      width: 360,
      dark: true,
    });
    await prepare(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const colours = await page.locator('payung-calculator .root').evaluate((root) => {
      const { color, backgroundColor } = getComputedStyle(root);
      return [color, backgroundColor, getComputedStyle(document.documentElement).backgroundColor];
    });
    assert.deepEqual(colours, ['rgb(22, 38, 43)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    await page.context().close();
  });

  it('is printed by itself, once, where the link asks for it', async () => {
    const context = await started.browser.newContext({ locale: 'id-ID' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const held = window as unknown as { printed: string[] };
      held.printed = [];
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        held.printed.push(
          document.querySelector('payung-calculator')!.shadowRoot!.querySelector('.sheet')!.textContent!,
        );
        dispatchEvent(new Event('afterprint'));
      };
    });
    const link = 'payung=death&v=2026.12&on=2026-11-20&segment=wage-earner&print=1';
    await page.goto(`${started.site.address}/embed/calculator?calculation=death#${link}`);
    const printed = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
    await page.waitForFunction(() => (window as unknown as { printed: string[] }).printed.length > 0);
    assert.match((await printed())[0]!, /Pekerja yang digaji/);
    await page.getByRole('radio', { name: /mandiri/ }).check();
    await page.waitForLoadState('networkidle');
    assert.equal((await printed()).length, 1);
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('payung-calculator .root:not([hidden])').waitFor();
    assert.deepEqual(await printed(), [], 'a reload is no wish to print again');
    await context.close();
  });
});

describe('a map on paper', () => {
  it('is the map, its legend and the table of what the legend picks out', async () => {
    const { page } = await visit(started.browser, `${started.site.address}/embed/coverage-map?region=32`, {
      width: 1280,
    });
    const map = page.locator('payung-coverage-map .root');
    await map.locator('path.region').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok(await map.locator('.picture').isVisible());
    assert.match(await map.locator('.legend').innerText(), /Tidak berlaku \(1 wilayah\)/);
    assert.equal(await map.locator('.figures tbody tr').count(), 27);
    assert.match(await map.locator('.figures').innerText(), /Kabupaten Garut\s+Tidak berlaku/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await map.locator('.figures').count(), 0);
    await page.context().close();
  });

  it('of the country takes a few sheets, not one for every fifty regions without a figure', async () => {
    const { page } = await visit(started.browser, `${started.site.address}/embed/coverage-map`, {
      width: 1280,
    });
    await page.locator('payung-coverage-map .root path.region').first().waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const figures = page.locator('payung-coverage-map .figures');
    assert.match(await figures.innerText(), /403 wilayah tanpa angka: belum ada data \(325\)/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const sheets = pagesOf(await page.pdf({ format: 'A4' }));
    assert.ok(sheets > 2 && sheets < 9, String(sheets));
    await page.context().close();
  });
});
