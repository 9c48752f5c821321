// npm run sizes: what a visitor really downloads for each widget, counted in a browser against the built site; fails over budget.
import { openBrowser } from '../site/browser.ts';
import { startSite } from '../site/running-site.ts';
import { budgets } from './budgets.ts';

const site = await startSite();
const browser = await openBrowser();
const number = new Intl.NumberFormat('en');
let isOver = false;

async function downloaded(path: string): Promise<number> {
  if (!path.startsWith('/embed/')) {
    const response = await fetch(site.address + path, { headers: { 'accept-encoding': 'br' } });
    return Number(response.headers.get('content-length'));
  }
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize)));
  const answer = await page.goto(site.address + path, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${answer?.status()} ${path}`);
  // Nobody touches the page: what an interaction fetches is not counted.
  await page.locator('css=.root:not([hidden])').first().waitFor();
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return total;
}

for (const { what, path, bytes } of budgets) {
  const size = await downloaded(path);
  const over = size > bytes || size === 0;
  isOver ||= over;
  const share = `${Math.round((size / bytes) * 100)} %`;
  console.log(
    `${over ? 'OVER' : 'ok  '} ${what.padEnd(26)} ${number.format(size).padStart(7)} of ${number.format(bytes).padStart(7)} bytes ${share.padStart(6)}`,
  );
}

await browser.close();
await site.stop();
process.exitCode = isOver ? 1 : 0;
