// Reports browser tests for people and for scripts/test.mjs: each failure with its engine and place, then one line of counts.

const flatten = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((child) => flatten(child, [...path, child.name])),
];

const testsOf = (session) => (session.testResults ? flatten(session.testResults) : []);
const failureText = (error) =>
  [
    error?.message,
    error?.expected !== undefined && `expected ${error.expected}, got ${error.actual}`,
    error?.stack,
  ]
    .filter(Boolean)
    .join('\n')
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');

/** Whether the browser was gone before the tests of a file ended: then nobody knows what they would have said. */
const hasLeft = ({ errors = [] }) => errors.some(({ message }) => message.includes('browser disconnected'));

const engineOf = ({ browser }) =>
  /chrom|firefox/i.exec(browser.name)?.[0].toLowerCase().replace('chrom', 'chromium') ?? 'webkit';

/**
 * A reporter whose last line is `browser tests: N passed, N failed, N skipped`; before it stand lines `browser left: engine file …` with the
 * files, counted as failed, whose browser was gone before their end.
 */
export function countingReporter({ rootDir }) {
  const nameOf = (testFile) => testFile.replace(`${rootDir}/`, '').replace(rootDir, '');
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const engine = session.browser.name;
        const failed = testsOf(session).filter((test) => !test.passed && !test.skipped);
        const name = nameOf(testFile);
        if (session.passed) logger.log(`  ok ${engine.padEnd(12)} ${name}`);
        else logger.log(`  FAILED ${engine} ${name}`);
        for (const test of failed) logger.log(`    ✗ ${test.title}\n${failureText(test.error)}`);
        for (const error of session.errors ?? [])
          logger.log(`    ✗ ${name} did not run\n${failureText(error)}`);
        for (const missing of session.request404s ?? []) logger.log(`    404: ${missing}`);
        for (const log of session.passed ? [] : (session.logs ?? []))
          logger.log(`    console: ${log.map(String).join(' ')}`);
      }
    },
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = testsOf(session);
        for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        if (!session.passed && !tests.some((test) => !test.passed && !test.skipped)) count.failed++;
      }
      const left = Object.groupBy(sessions.filter(hasLeft), engineOf);
      for (const [engine, its] of Object.entries(left))
        console.log(`browser left: ${engine} ${its.map(({ testFile }) => nameOf(testFile)).join(' ')}`);
      console.log(`browser tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
}
