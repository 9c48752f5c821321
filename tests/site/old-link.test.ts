import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { siteAndBrowser } from './site-and-browser.ts';
import { troubleOf, visit } from './visit.ts';

const started = siteAndBrowser();

/** The links as they were sent around: the dues of a driver and the budget of a village, made before the relief was known. */
const driver =
  'payung=contribution&v=2025.12&on=2026-02-01&segment=self-employed&income=1000000&occupation=transport';
const village =
  'payung=group-budget&v=2025.12&on=2026-01-01&people=100&months=6&payer=donor&occupation=other';

const panelOf = async (page: Page): Promise<string> => {
  const panel = page.locator('payung-calculator section.then');
  await panel.waitFor();
  return (await panel.innerText()).replace(/\s+/g, ' ');
};

describe('a link made with the rules of December 2025, opened on the built site', () => {
  it('shows the amount of then, the amount of today and the parameter that made the difference', async () => {
    const address = `${started.site.address}/embed/calculator?calculation=contribution#${driver}`;
    const watched = await visit(started.browser, address, { width: 360 });
    const text = await panelOf(watched.page);
    for (const part of ['Rp16.800', 'Rp8.400', 'Keringanan pekerja angkutan', '50%', '2025.12', 'PP 50/2025'])
      assert.ok(text.includes(part), `${part} is not in: ${text}`);
    assert.deepEqual(await troubleOf(watched), { console: [], foreign: [], failed: [], violations: [] });
    await watched.page.context().close();
  });

  it('compares the months of a budget, in English', async () => {
    const address = `${started.site.address}/embed/calculator?calculation=group-budget&lang=en#${village}`;
    const { page } = await visit(started.browser, address, { width: 1280 });
    const text = await panelOf(page);
    for (const part of ['10,080,000', '7,560,000', 'Relief for self-employed workers'])
      assert.ok(text.includes(part), `${part} is not in: ${text}`);
    await page.context().close();
  });

  it('shows the result of today, and says that the other cannot be had, when that rule set was never released', async () => {
    const address = `${started.site.address}/embed/calculator?calculation=contribution#${driver.replace('2025.12', '2024.01')}`;
    const { page, trouble } = await visit(started.browser, address, { width: 360 });
    assert.match(await panelOf(page), /2024\.01.*belum bisa diambil/);
    assert.match(await page.locator('payung-calculator .root').innerText(), /Rp8\.400/);
    assert.deepEqual(trouble.failed, [`404 ${started.site.address}/rules/2024.01/contribution.js`]);
    await page.context().close();
  });
});
