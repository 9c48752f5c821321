// Reports tests in Node to scripts/test-node.mjs, beside Node's own report: each file in which something failed, then one line of counts.
import { relative } from 'node:path';
import { countsLine, failedFileLine } from './run-lines.mjs';

/** Failures that are only those of something inside. */
const inside = ['subtestsFailed', 'cancelledByParent'];

function note(its, { name, skip, details }, failed) {
  const { type, error } = details;
  if (type === 'suite' && error?.failureType !== 'hookFailed') return;
  its[failed ? 'failed' : skip !== undefined ? 'skipped' : 'passed']++;
  if (failed && !inside.includes(error?.failureType)) its.titles.push(name);
}

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* report(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = relative(process.cwd(), data.file);
    if (!files.has(file)) files.set(file, { file, passed: 0, failed: 0, skipped: 0, titles: [] });
    note(files.get(file), data, type === 'test:fail');
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const its of files.values()) {
    if (its.failed) yield `${failedFileLine(its)}\n`;
    for (const kind of Object.keys(total)) total[kind] += its[kind];
  }
  yield `${countsLine(total)}\n`;
}
