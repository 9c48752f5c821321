import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hostWith, script } from './host.ts';
import { allPasted, everyFallbackIsSeen, everyWidgetWorks, pasted, sixWidgets } from './six-widgets.ts';

const host = hostWith({
  '/': { body: script + allPasted },
  '/jkm': { body: script + pasted(sixWidgets.find(({ tag }) => tag === 'payung-program-explainer')!) },
  '/jauh': { body: `${script}<div style="height: 5000px"></div>${allPasted}` },
});

async function slow3G(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = 400_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

describe('a page on a bad line', () => {
  it('on slow 3G shows what stands in each tag at once, and every widget works after it has come', async () => {
    const { page, console } = await host.open('/', { prepare: slow3G, until: 'domcontentloaded' });
    await everyFallbackIsSeen(page);
    await everyWidgetWorks(page);
    assert.deepEqual(console, []);
  });

  it('shows what stands in a tag that comes near after the line has gone, and says in the console why', async () => {
    const { page, console } = await host.open('/jauh');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    for (const { tag } of sixWidgets) await page.locator(tag).scrollIntoViewIfNeeded();
    await everyFallbackIsSeen(page);
    await page.waitForFunction(() => document.querySelector('payung-calculator')!.matches(':not(:defined)'));
    assert.ok(
      console.some((line) => line.includes('stays as it is')),
      console.join('\n'),
    );
  });
});

describe('an explainer whose line goes before it was touched', () => {
  it('says so in the section that was opened, and shows it by itself once the line is back', async () => {
    const { page } = await host.open('/jkm');
    const explainer = page.locator('payung-program-explainer');
    const section = explainer.locator('summary', { hasText: 'Keluarga menerima apa?' });
    await section.waitFor();
    await page.context().setOffline(true);
    await section.click();
    await explainer.getByRole('button', { name: 'Coba lagi' }).first().waitFor();
    await page.context().setOffline(false);
    await explainer
      .getByText(/Rp20\.000\.000/)
      .filter({ visible: true })
      .first()
      .waitFor();
  });
});

describe('a calculator whose line goes before it was used', () => {
  it('keeps the answer, says that the line is gone, and answers when asked again with the line back', async () => {
    const { page } = await host.open('/');
    const calculator = page.locator('payung-calculator');
    await calculator.getByRole('radio', { name: /digaji/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await calculator.getByRole('radio', { name: /digaji/ }).check();
    const again = calculator.getByRole('button', { name: 'Coba lagi' });
    await again.waitFor();
    await page.context().setOffline(false);
    await again.click();
    assert.ok(await calculator.getByRole('radio', { name: /digaji/ }).isChecked());
    await everyWidgetWorks(page);
  });
});
