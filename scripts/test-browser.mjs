// npm run test:browser -- 'tests/rules/**/*.test.ts'   ENGINES=chromium,firefox,webkit
import { runTests } from './once-more.mjs';
import { run } from './tools.mjs';

const start = (files, engine, onLine) =>
  run('wtr', ['--config', 'tests/browser.config.mjs', ...files], {
    onLine,
    env: engine ? { ENGINES: engine } : {},
  });

process.exitCode = await runTests(start, process.argv.slice(2), { again: true });
