// npm test: installs, browsers included, and runs every check. The last line counts: N passed, N failed, N skipped.
//   --proof=full   the large rounds (npm run proof)      --only=lint,types   some of the checks
import { readCounts } from '../tests/run-lines.mjs';
import { build, install, say } from './setup.mjs';
import { run } from './tools.mjs';

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
if (option('proof')) process.env.PROOF = option('proof');
const only = option('only')?.split(',');

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
/** Lines that name a file of tests which failed, or passed only when it was run once more. */
const named = [];

/** A check that passes or fails as a whole. */
const single =
  (command, ...args) =>
  async () =>
    (await run(command, args)) ? { failed: 1 } : { passed: 1 };

/** Tests that count themselves in a line of their output, and name what failed or was unsteady. */
const counted =
  (script, ...args) =>
  async () => {
    let counts = { failed: 1 };
    await run('node', [`scripts/${script}.mjs`, ...args], {
      onLine: (line) => {
        console.log(line);
        counts = readCounts(line) ?? counts;
        if (/^(unsteady|failed): /.test(line)) named.push(line);
      },
    });
    return counts;
  };

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
    counted(
      'test-node',
      `tests/bench/{${process.env.PROOF === 'full' ? 'form,judge,map,publicodes,signup,speed' : 'form,judge,map,signup,speed'}}.test.ts`,
    ),
  ],
  [
    'node',
    'server, house and build scripts',
    counted(
      'test-node',
      '--at-once=2',
      'tests/{server,embed,house}/**/*.test.ts',
      'tests/*/build/**/*.test.ts',
    ),
  ],
  ['browser', 'what ships to browsers, in three engines', counted('test-browser')],
  [
    'site',
    'the built site, as a visitor meets it',
    counted('test-node', '--again', 'tests/site/**/*.test.ts'),
  ],
  [
    'wordpress',
    'the plugin in a real WordPress, as four roles use it',
    // In one process: its files share one WordPress, which takes seconds to start.
    counted('test-node', '--again', '--one-process', 'tests/wordpress/**/*.test.ts'),
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

for (const line of named) console.error(line);
if (failures.length)
  console.error(`\nFailed: ${failures.join(', ')}. Run one alone with: npm test -- --only=${failures[0]}`);
const skippedFails = process.env.CI && total.skipped > 0;
if (skippedFails) console.error('In CI a skipped test is a failure.');
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed || skippedFails ? 1 : 0;
