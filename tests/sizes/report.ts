// npm run sizes: what a visitor really downloads for each widget, counted in a browser against the built site; fails over budget.
import { programCodes } from '@payung/programs';
import { openBrowser } from '../site/browser.ts';
import { startSite } from '../site/running-site.ts';
import { answered } from './answered.ts';
import { budgets, calculatorBudgets, explainerBudget, toolBudget, untouchedBudget } from './budgets.ts';
import { answer, visit } from './visit.ts';

const site = await startSite();
const browser = await openBrowser();
const number = new Intl.NumberFormat('en');
let isOver = false;

function tell(what: string, size: number, bytes: number): void {
  const over = size > bytes || size === 0;
  isOver ||= over;
  const share = `${Math.round((size / bytes) * 100)} %`;
  console.log(
    `${over ? 'OVER' : 'ok  '} ${what.padEnd(46)} ${number.format(size).padStart(7)} of ${number.format(bytes).padStart(7)} bytes ${share.padStart(6)}`,
  );
}

async function downloaded(path: string): Promise<number> {
  if (!path.startsWith('/embed/')) {
    const response = await fetch(site.address + path, { headers: { 'accept-encoding': 'br' } });
    return Number(response.headers.get('content-length'));
  }
  // Nobody touches the page: what an interaction fetches is not counted.
  const { bytes, close } = await visit(browser, site.address + path);
  const size = await bytes();
  await close();
  return size;
}

/** A calculator that nobody has touched: all of its questions stand there and can be answered. */
async function tellUntouched(calculation: string, language: 'id' | 'en'): Promise<void> {
  const size = await downloaded(`/embed/calculator?calculation=${calculation}&lang=${language}`);
  tell(`calculator: ${calculation} (${language})`, size, untouchedBudget);
}

/** A calculator with a typed answer and its result, then each tool under it, opened one by one on a page of its own. */
async function tellCalculator(calculation: string, language: 'id' | 'en'): Promise<void> {
  const found = answered.find((one) => one.calculation === calculation)!;
  const path = `/embed/calculator?calculation=${calculation}&lang=${language}`;
  const { page, bytes, close } = await visit(browser, site.address + path);
  await answer(page, found);
  const size = await bytes();
  tell(`calculator, answered: ${calculation} (${language})`, size, calculatorBudgets[calculation]![language]);
  await close();
}

const openers = ['details.why summary', '#tool-compare', '#tool-influence', '#tool-share'];

async function tellTool(opener: string, language: 'id' | 'en'): Promise<void> {
  const found = answered.find(({ calculation }) => calculation === 'contribution')!;
  const { page, bytes, close } = await visit(
    browser,
    `${site.address}/embed/calculator?calculation=contribution&lang=${language}`,
  );
  await answer(page, found);
  const before = await bytes();
  await page.locator('payung-calculator').locator(opener).click();
  tell(`opening ${opener} (${language})`, (await bytes()) - before, toolBudget);
  await close();
}

for (const { calculation } of answered) {
  for (const language of ['id', 'en'] as const) {
    await tellUntouched(calculation, language);
    await tellCalculator(calculation, language);
  }
}
for (const opener of openers) {
  for (const language of ['id', 'en'] as const) await tellTool(opener, language);
}
for (const code of programCodes) {
  for (const language of ['id', 'en'] as const) {
    const size = await downloaded(`/embed/program-explainer?program=${code}&lang=${language}`);
    tell(`explainer: ${code} (${language})`, size, explainerBudget);
  }
}
for (const { what, path, bytes } of budgets) tell(what, await downloaded(path), bytes);

await browser.close();
await site.stop();
process.exitCode = isOver ? 1 : 0;
