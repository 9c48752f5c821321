// How @web/test-runner runs what ships to browsers, in three real engines.
// ENGINES=chromium limits the engines; file globs are given on the command line, relative to the repository.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chosenEngines, engineProgram } from './browsers/engines.ts';
import { countingReporter } from './browsers/reporter.mjs';
import { startWebKitDriver } from './browsers/webkit-driver.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-') && argument.includes('tests/'));

const program = (engine) => {
  const path = engineProgram(engine);
  if (!path) throw new Error(`no ${engine} found; run "npm test" once, or set PAYUNG_${engine.toUpperCase()}`);
  return path;
};

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: program('chromium'),
        args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' }),
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: program('firefox'), headless: true },
      concurrency: 1,
    }),
  webkit: async () => {
    const driver = await startWebKitDriver(Number(process.env.PAYUNG_WEBKIT_PORT ?? 4731));
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: program('webkit'), args: ['--automation'] },
      },
    });
  },
};

export default {
  rootDir: root,
  files: names.length ? names : 'tests/{rules,regions,coverage,programs,signup,elements,stories}/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  preserveSymlinks: false,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.browser.json', import.meta.url)) }),
  ],
  browsers: await Promise.all(chosenEngines().map((engine) => launchers[engine]())),
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000, ui: 'bdd' } },
  reporters: [countingReporter({ rootDir: root })],
};
