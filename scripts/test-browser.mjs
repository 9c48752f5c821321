// npm run test:browser -- 'tests/rules/**/*.test.ts'   ENGINES=chromium,firefox,webkit
import { run } from './tools.mjs';

process.exitCode = await run('wtr', ['--config', 'tests/browser.config.mjs', ...process.argv.slice(2)]);
