// npm test: installs, browsers included, and runs every check. The last line counts: N passed, N failed, N skipped.
//   --proof=full   the large rounds (npm run proof)      --only=lint,types   some of the checks
import { build, install, say } from './setup.mjs';
import { run } from './tools.mjs';

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
if (option('proof')) process.env.PROOF = option('proof');
const only = option('only')?.split(',');

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** A check that passes or fails as a whole. */
const single =
  (command, ...args) =>
  async () =>
    (await run(command, args)) ? { failed: 1 } : { passed: 1 };

/** Tests that count themselves in a line of their output. */
const counted = (command, args, readCounts) => async () => {
  const counts = {};
  const code = await run(command, args, {
    onLine: (line) => {
      console.log(line);
      Object.assign(counts, readCounts(line));
    },
  });
  const ran = (counts.passed ?? 0) + (counts.failed ?? 0);
  if (code && !counts.failed) counts.failed = 1;
  return ran ? counts : { ...counts, failed: 1 };
};

const browserCounts = (line) => {
  const found = /^browser tests: (\d+) passed, (\d+) failed, (\d+) skipped/.exec(line);
  return found && { passed: +found[1], failed: +found[2], skipped: +found[3] };
};
const nodeNames = { pass: 'passed', fail: 'failed', skipped: 'skipped' };
const nodeCounts = (line) => {
  const found = /^ℹ (pass|fail|skipped) (\d+)/.exec(line);
  return found && { [nodeNames[found[1]]]: +found[2] };
};
/** How long a file of tests may take, in milliseconds: 200 kills a database in the large rounds take a quarter of an hour. */
const patience = process.env.PROOF === 'full' ? 2_400_000 : 600_000;
const nodeTests = (...globs) =>
  counted('node', ['--test', '--test-reporter=spec', `--test-timeout=${patience}`, ...globs], nodeCounts);

const checks = [
  ['format', 'every file is formatted', single('prettier', '--check', '--log-level=warn', '.')],
  ['lint', 'no lint message, no arrow against the package table', single('eslint', '.')],
  ['types', 'every package type-checks', single('tsc', '-b')],
  ['unused', 'nothing is unused', single('knip')],
  ['sizes', 'every bundle is within its budget', single('node', 'tests/sizes/report.ts')],
  [
    'speed',
    'every calculation is worked out within its microseconds',
    // Publicodes is installed and compared with in the large rounds only; one file at a time, because they measure.
    nodeTests(
      '--test-concurrency=1',
      `tests/bench/{${process.env.PROOF === 'full' ? 'form,judge,map,publicodes,signup,speed' : 'form,judge,map,signup,speed'}}.test.ts`,
    ),
  ],
  [
    'node',
    'server, house and build scripts',
    nodeTests('tests/{server,embed,house}/**/*.test.ts', 'tests/*/build/**/*.test.ts'),
  ],
  [
    'browser',
    'what ships to browsers, in three engines',
    counted('node', ['scripts/test-browser.mjs'], browserCounts),
  ],
  ['site', 'the built site, as a visitor meets it', nodeTests('tests/site/**/*.test.ts')],
  [
    'wordpress',
    'the plugin in a real WordPress, as four roles use it',
    // In one process: its files share one WordPress, which takes seconds to start.
    nodeTests('--test-isolation=none', 'tests/wordpress/**/*.test.ts'),
  ],
  ['catalogue', 'the catalogue builds', single('node', 'scripts/storybook.mjs', 'build')],
];

await install();
for (const script of ['tests/browsers/install.ts', 'tests/wordpress/install.ts'])
  if (await run('node', [script])) process.exit(1);
await build();

for (const [name, fact, check] of checks) {
  if (only && !only.includes(name)) continue;
  say(`${name}: ${fact} …`);
  const began = performance.now();
  const counts = await check();
  for (const kind of Object.keys(total)) total[kind] += counts[kind] ?? 0;
  if (counts.failed) failures.push(name);
  say(
    `${name}: ${counts.failed ? 'FAILED' : 'ok'} after ${Math.round((performance.now() - began) / 1000)} s`,
  );
}

if (failures.length)
  console.error(`\nFailed: ${failures.join(', ')}. Run one alone with: npm test -- --only=${failures[0]}`);
const skippedFails = process.env.CI && total.skipped > 0;
if (skippedFails) console.error('In CI a skipped test is a failure.');
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed || skippedFails ? 1 : 0;
