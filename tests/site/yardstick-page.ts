import type { Browser } from 'playwright-core';
import { longestTask } from './longest-task.ts';

const address = 'http://yardstick.example';

/** Work of the kind that a widget comes with: much code that runs once, a tree of elements, styles, one layout. It never changes. */
const code = [
  ...Array.from(
    { length: 150 },
    (_, n) => `const part${n} = (given) => {
  const kept = { id: 'part-${n}', amount: (given * ${n + 7}) % 1000, lines: [given, ${n}, 'text ${n}'] };
  return kept.lines.map((line) => \`\${line} \${kept.amount}\`).join(', ') + (kept.amount > 500 ? kept.id : '');
};`,
  ),
  'const shown = document.createElement("main");',
  ...Array.from(
    { length: 150 },
    (_, n) =>
      `{ const row = document.createElement('p'); row.className = 'row-${n % 9}'; row.append(part${n}(${n})); shown.append(row); }`,
  ),
  'document.body.append(shown); document.title = String(shown.getBoundingClientRect().height);',
].join('\n');

const styles = Array.from({ length: 9 }, (_, n) => `.row-${n} { margin: ${n}px; display: grid; }`).join(' ');
const page = `<!doctype html><style>${styles}</style><body><script type="module" src="/work.js"></script>`;

/** The milliseconds of a processor that the fixed page takes for its longest task on this machine as it is now. */
export async function yardstickTask(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const opened = await context.newPage();
  await context.route(`${address}/**`, (route) =>
    new URL(route.request().url()).pathname === '/work.js'
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: page }),
  );
  const taken = await longestTask(browser, opened, address, () =>
    opened.goto(address, { waitUntil: 'networkidle' }),
  );
  await context.close();
  return taken;
}

/**
 * What the page takes on the machine that we mean, in milliseconds: at the strict end of those on which our own tasks were first held to the
 * limit, where the longest took 8 to 12 and nine tenths of this page.
 */
const atRestMs = 9;

/** How many times slower than that machine this one is; never less than 1, so that a fast one makes no limit stricter. */
export const slownessOf = (taken: readonly number[]): number => Math.max(1, Math.min(...taken) / atRestMs);
