// Runs tests, counts them, and gives a file that failed a second run by itself where weather is to be expected: a browser that was gone, a machine
// that was busy with something else. What passes then is named as unsteady, what fails again has failed.
import { countsLine, readCounts, readFailedFile } from '../tests/run-lines.mjs';

/** More failed files than these are no weather, and are not run again. */
const few = 5;

/** Runs once and hears the reporter's lines; a run that ends badly without a word of what failed, or that ran nothing, counts as one failure. */
async function heard(start, files, engine) {
  const failed = [];
  let counts = { passed: 0, failed: 0, skipped: 0 };
  const code = await start(files, engine, (line) => {
    const file = readFailedFile(line);
    if (file) return void failed.push(file);
    const read = readCounts(line);
    if (read) counts = read;
    else console.log(line);
  });
  const ran = counts.passed + counts.failed + counts.skipped;
  if (!counts.failed && (code || !ran)) counts.failed = 1;
  return { counts, failed };
}

const named = ({ file, engine, titles }) => `${file}${engine ? ` (${engine})` : ''}: ${titles.join(' · ')}`;

/**
 * Runs `files` by `start(files, engine, onLine)`, which resolves to the exit code; `again` gives files that failed a second run. Prints lines
 * `unsteady: file: titles`, `failed: file: titles` and, last, the counts; resolves to the exit code.
 */
export async function runTests(start, files, { again }) {
  const first = await heard(start, files);
  const { counts } = first;
  let failed = first.failed;
  if (again && failed.length <= few) {
    failed = [];
    for (const before of first.failed) {
      console.log(`Run once more, by itself: ${named(before)}`);
      const second = await heard(start, [before.file], before.engine);
      for (const kind of Object.keys(counts)) counts[kind] += second.counts[kind] - before[kind];
      if (second.counts.failed) failed.push(second.failed[0] ?? before);
      else console.log(`unsteady: ${named(before)}`);
    }
  }
  for (const file of failed) console.log(`failed: ${named(file)}`);
  console.log(countsLine(counts));
  return counts.failed ? 1 : 0;
}
