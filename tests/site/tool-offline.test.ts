import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startSite, type Site } from './running-site.ts';

describe('a tool under a result whose module cannot be fetched', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([startSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('says so, and opens when its button is pressed once more on a better line', async () => {
    const context = await browser.newContext({ locale: 'id-ID' });
    const page = await context.newPage();
    const answers = encodeURIComponent('segment=wage-earner');
    await page.goto(`${site.address}/embed/calculator?calculation=death&answers=${answers}`, {
      waitUntil: 'networkidle',
    });
    const compare = page.getByRole('button', { name: 'Bandingkan' });
    await context.setOffline(true);
    await compare.click();
    await page.getByRole('alert').getByText('Bagian ini belum berhasil dimuat.').waitFor();
    assert.equal(await compare.getAttribute('aria-expanded'), 'true');
    await context.setOffline(false);
    await compare.click();
    await page.getByRole('button', { name: 'Simpan hasil ini sebagai pembanding' }).waitFor();
    await context.close();
  });
});
