// How @web/test-runner runs what ships to browsers, in three real engines.
// ENGINES=chromium limits the engines; file globs are given on the command line, relative to the repository.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { programContent } from '../packages/programs/build/plugin.ts';
import { releasedRulesFile } from '../packages/embed/build/released-rules.ts';
import { chosenEngines, engineProgram } from './browsers/engines.ts';
import { countingReporter } from './browsers/reporter.mjs';
import { startWebKitDriver } from './browsers/webkit-driver.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));

// An engine that is not installed as a program is Playwright's own download.
const playwright = (product, executablePath, args = []) =>
  playwrightLauncher({
    product,
    launchOptions: { ...(executablePath && { executablePath }), args },
    createBrowserContext: ({ browser }) =>
      browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' }),
  });

const quietChromium = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// A page that Firefox takes for one in the background would wait a second for every timer and frame.
const wakefulFirefox = {
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'layout.throttled_frame_rate': 60,
};

async function webkitGtk(binary) {
  const driver = await startWebKitDriver();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
  // Two pages at a time are shown in frames, and into a frame this driver cannot send keys.
  const initialize = launcher.initialize.bind(launcher);
  launcher.concurrency = 1;
  launcher.initialize = (config, ...rest) => initialize({ ...config, concurrency: 1 }, ...rest);
  return launcher;
}

const launchers = {
  chromium: (program) => playwright('chromium', program, quietChromium),
  firefox: (program) =>
    program
      ? puppeteerLauncher({
          launchOptions: {
            browser: 'firefox',
            executablePath: program,
            headless: true,
            extraPrefsFirefox: wakefulFirefox,
          },
          concurrency: 1,
        })
      : playwright('firefox'),
  webkit: (program) => (program ? webkitGtk(program) : playwright('webkit')),
};

const describeUncloneable = readFileSync(
  new URL('browsers/describe-uncloneable.js', import.meta.url),
  'utf8',
);

const size = process.env.PROOF === 'full' ? 'full' : 'short';

export default {
  rootDir: root,
  files: names.length
    ? names
    : [
        'tests/{rules,regions,coverage,programs,signup,elements,stories,built}/**/*.test.ts',
        '!tests/*/build/**',
      ],
  nodeResolve: { exportConditions: ['production', 'default'] },
  preserveSymlinks: false,
  middleware: [
    // As our own server answers: a frame without an origin reads the modules, too.
    (context, next) => {
      context.set('access-control-allow-origin', '*');
      return next();
    },
    (context, next) => {
      const file = releasedRulesFile(context.url);
      if (file) context.url = `/${relative(root, file)}`;
      return next();
    },
  ],
  mimeTypes: { '**/packages/programs/content/**/*.md': 'js' },
  plugins: [
    fromRollup(programContent)(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.browser.json', import.meta.url)),
    }),
  ],
  browsers: await Promise.all(chosenEngines().map((engine) => launchers[engine](engineProgram(engine)))),
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: size === 'full' ? 1_800_000 : 600_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="id">
  <head><meta charset="utf-8"><script>window.PAYUNG_PROOF = '${size}';</script>
    <script>${describeUncloneable}</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  testFramework: { config: { timeout: size === 'full' ? 300_000 : 20_000, ui: 'bdd' } },
  reporters: [countingReporter({ rootDir: root })],
};
