// The lines in which reporters of tests tell the runner what it counts; people may read them, too.

/** The counts of a run: `tests: 12 passed, 1 failed, 0 skipped`. */
export const countsLine = ({ passed, failed, skipped }) =>
  `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The counts in a line, if it has some. */
export function readCounts(line) {
  const found = /^tests: (\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line);
  return found && { passed: +found[1], failed: +found[2], skipped: +found[3] };
}

const mark = 'failed file: ';

/** A file in which something failed: its path, its engine if it ran in one, its counts, and the titles of what failed. */
export const failedFileLine = ({ file, engine, passed, failed, skipped, titles }) =>
  mark + JSON.stringify({ file, engine, passed, failed, skipped, titles });

/** The file that failed of which a line tells, if it tells of one. */
export const readFailedFile = (line) =>
  line.startsWith(mark) ? JSON.parse(line.slice(mark.length)) : undefined;
