// npm run test:node -- 'tests/server/**/*.test.ts'
//   --at-once=2   files at a time; those that share a browser's time or measure take one   --one-process   all in one process
//   --again       a file that fails is run once more, by itself
import { runTests } from './once-more.mjs';
import { run } from './tools.mjs';

const given = process.argv.slice(2);
const options = given.filter((argument) => argument.startsWith('--'));
const files = given.filter((argument) => !argument.startsWith('--'));
const atOnce = options.find((option) => option.startsWith('--at-once='))?.split('=')[1] ?? '1';

/** How long a file of tests may take, in milliseconds: 200 kills a database in the large rounds take a quarter of an hour. */
const patience = process.env.PROOF === 'full' ? 2_400_000 : 600_000;

const fixed = [
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./tests/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  `--test-timeout=${patience}`,
  options.includes('--one-process') ? '--test-isolation=none' : `--test-concurrency=${atOnce}`,
];

const start = (files, _engine, onLine) => run('node', [...fixed, ...files], { onLine });

const every = [
  'tests/{server,embed,house}/**/*.test.ts',
  'tests/*/build/**/*.test.ts',
  'tests/site/**/*.test.ts',
];
process.exitCode = await runTests(start, files.length ? files : every, {
  again: options.includes('--again'),
});
