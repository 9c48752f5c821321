import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startHost } from './host-site.ts';
import { siteAndBrowser } from './site-and-browser.ts';

const started = siteAndBrowser();

describe('the form on a page of somebody else', () => {
  it('has its event on the way before it is there itself, and asks for it once', async () => {
    const { address } = started.site;
    const host = await startHost({
      '/': {
        body: `<script type="module" src="${address}/v1/payung.js"></script>
          <div data-payung="event-signup" data-event="kader-mojokerto">Pelatihan kader</div>`,
      },
    });
    const page = await started.browser.newPage();
    let letGo = (): void => undefined;
    const released = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/\/event-signup-[\w-]+\.js/, async (route) => {
      await released;
      await route.continue();
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(request.url());
    });
    const event = `${address}/api/events/kader-mojokerto`;
    const answered = page.waitForResponse(event);
    await page.goto(host.address, { waitUntil: 'commit' });
    assert.equal((await answered).status(), 200);
    assert.equal(await page.locator('payung-event-signup .root').count(), 0);
    letGo();
    await page.getByRole('textbox', { name: 'Nama Anda' }).waitFor();
    assert.deepEqual(asked, [event]);
    await page.close();
    await host.stop();
  });

  it('names the address that a policy forbids, although it was asked for before anybody listened', async () => {
    const { address } = started.site;
    const host = await startHost({
      '/': {
        headers: { 'content-security-policy': `script-src ${address}; connect-src 'self'` },
        body: `<script type="module" src="${address}/v1/payung.js"></script>
          <div data-payung="event-signup" data-event="kader-mojokerto">Pelatihan kader</div>`,
      },
    });
    const page = await started.browser.newPage();
    await page.route(/\/event-signup-[\w-]+\.js/, async (route) => {
      await refused;
      await route.continue();
    });
    const refused = page.waitForEvent('console', (message) => message.text().includes('connect-src'));
    await page.goto(host.address, { waitUntil: 'commit' });
    await page.getByText('menambahkan alamat itu pada connect-src').waitFor();
    await page.close();
    await host.stop();
  });
});
