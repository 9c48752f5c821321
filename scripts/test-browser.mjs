// npm run test:browser -- 'tests/rules/**/*.test.ts'   ENGINES=chromium,firefox,webkit
// A file whose browser was gone before its end is run once more, and fails then. The last line counts.
import { run } from './tools.mjs';

const left = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

const read = (line) => {
  const [, engine, files] = /^browser left: (\w+) (.+)$/.exec(line) ?? [];
  if (engine) left.push({ engine, files: files.split(' ') });
  const found = /^browser tests: (\d+) passed, (\d+) failed, (\d+) skipped/.exec(line);
  if (found) for (const [place, kind] of Object.keys(counts).entries()) counts[kind] += +found[place + 1];
  console.log(line);
};

const runTests = (names, env) =>
  run('wtr', ['--config', 'tests/browser.config.mjs', ...names], { onLine: read, env });

process.exitCode = await runTests(process.argv.slice(2));
const again = left.splice(0);
for (const { engine, files } of again) {
  counts.failed -= files.length;
  await runTests(files, { ENGINES: engine });
}
if (again.length > 0) {
  process.exitCode = counts.failed ? 1 : 0;
  console.log(
    `browser tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, with what was run again`,
  );
}
