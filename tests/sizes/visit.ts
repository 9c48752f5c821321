import type { openBrowser } from '../site/browser.ts';
import type { Answered } from './answered.ts';

/** What tests drive, and one of its pages. */
export type Browser = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

/** A page that counts what comes over the line, bodies only, as compressed as they travel. */
export interface Visit {
  readonly page: Page;
  /** Everything so far, once nothing more is on its way. */
  bytes(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page with an empty cache and waits until its widget shows something of its own. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize)));
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${answer?.status()} ${address}`);
  await page.locator('css=.root:not([hidden])').first().waitFor();
  return {
    page,
    bytes: async () => {
      await page.waitForLoadState('networkidle');
      // A module that an answer asked for may be asked for only now.
      await page.waitForTimeout(quietMs);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
    close: () => context.close(),
  };
}

const quietMs = 600;

/** Answers a calculation as a person does, until its result stands there. */
export async function answer(page: Page, { answers }: Answered): Promise<void> {
  const element = page.locator('payung-calculator');
  for (const [path, value] of answers) {
    const control = element.locator(`[id="${path}"]`);
    await control.waitFor();
    const choice = element.locator(`input[type=radio][name="${path}"][value="${value}"]`);
    if ((await choice.count()) > 0) await choice.check();
    else if (value === 'add') await control.click();
    else if (value.startsWith('option ')) await control.selectOption({ index: Number(value.slice(7)) });
    else await control.fill(value);
  }
  await element.locator('.details .small').first().waitFor();
}
