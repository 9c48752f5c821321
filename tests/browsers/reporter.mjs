// Reports browser tests for people and for scripts/test-browser.mjs: each failure with its engine and place, then one line of counts.
import { countsLine, failedFileLine } from '../run-lines.mjs';

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

const engineOf = ({ browser }) =>
  /chrom|firefox/i.exec(browser.name)?.[0].toLowerCase().replace('chrom', 'chromium') ?? 'webkit';

/** What came of one file in one engine; a file that did not run, or not to its end, counts as one failure. */
function fileOf(session, file) {
  const its = { file, engine: engineOf(session), passed: 0, failed: 0, skipped: 0, titles: [] };
  for (const { skipped, passed, title } of testsOf(session)) {
    its[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    if (!skipped && !passed) its.titles.push(title);
  }
  if (session.passed || its.failed) return its;
  return { ...its, failed: 1, titles: (session.errors ?? []).map(({ message }) => message.split('\n')[0]) };
}

/** A reporter whose last lines tell each file that failed, then the counts. */
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
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const its = fileOf(session, nameOf(session.testFile));
        if (its.failed) console.log(failedFileLine(its));
        for (const kind of Object.keys(total)) total[kind] += its[kind];
      }
      console.log(countsLine(total));
    },
  };
}
