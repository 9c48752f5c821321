import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { readVectors } from '../../../packages/rules/conformance/read.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ours = `"${process.execPath}" "${join(root, 'packages/rules/conformance/engine.ts')}"`;
const count = readVectors().length;

function conformance(...args: string[]): { code: number | null; out: string[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/command.mjs'), 'conformance', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: status, out: stdout.trimEnd().split('\n'), errors: stderr };
}

/** Around our engine, what `body` makes of a `result` and its `question` before it is written. */
const around = (body: string): string => `
import { createInterface } from 'node:readline';
import { calculate } from '${join(root, 'packages/rules/src/index.ts')}';
let place = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  const result = calculate(question.calculation, question.answers, question.on);
  place += 1;
  ${body}
}`;

describe('npm run conformance', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'payung-engine-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** The command of a program that is written for one test. */
  function engine(source: string): string {
    const file = join(folder, 'engine.ts');
    writeFileSync(file, source);
    return `"${process.execPath}" "${file}"`;
  }

  it('passes every vector with our engine', () => {
    assert.deepEqual(conformance(), { code: 0, out: [`${count} passed, 0 failed`], errors: '' });
  });

  it('passes every vector with our engine as a program of its own', () => {
    const { code, out } = conformance('--engine', ours);
    assert.deepEqual([code, out], [0, [`${count} passed, 0 failed`]]);
  });

  it('passes a program that answers in another order and names what it answers', () => {
    const backwards = engine(`
import { calculate } from '${join(root, 'packages/rules/src/index.ts')}';
import { readFileSync } from 'node:fs';
const lines = readFileSync(0, 'utf8').trim().split('\\n').reverse().map((line) => JSON.parse(line));
for (const { id, calculation, answers, on } of lines) console.log(JSON.stringify({ id, ...calculate(calculation, answers, on) }));`);
    assert.equal(conformance('--engine', backwards).code, 0);
  });

  it('passes a program that names nothing and answers in order', () => {
    assert.equal(conformance('--engine', engine(around('console.log(JSON.stringify(result));'))).code, 0);
  });

  it('names the vector that a wrong engine fails, and what differs', () => {
    const wrong = engine(
      around(`
  if (question.id === 'B1') result.lines[0].amount += 1;
  if (question.id === 'P1') result.missing = [];
  console.log(JSON.stringify(result));`),
    );
    const { code, out } = conformance('--engine', wrong);
    assert.equal(code, 1);
    assert.deepEqual(out, [
      'B1: contribution on 2025-06-01',
      '  line accident is 10001, expected 10000',
      'P1: contribution on 2026-06-01',
      '  missing are [], expected ["segment"]',
      `${count - 2} passed, 2 failed`,
    ]);
  });

  it('tells after which vector an engine died, and how', () => {
    const mortal = engine(around(`console.log(JSON.stringify(result)); if (place === 5) process.exit(3);`));
    const { code, out } = conformance('--engine', mortal);
    assert.equal(code, 1);
    assert.equal(out.at(-1), `5 passed, ${count - 5} failed`);
    assert.equal(out[1], '  no answer: the engine ended with code 3');
  });

  it('tells that a command does not exist', () => {
    const { code, out } = conformance('--engine', './there-is-no-such-engine', '--only', 'A1');
    assert.deepEqual(
      [code, out[1], out.at(-1)],
      [1, '  no answer: the engine ended with code 127', '0 passed, 1 failed'],
    );
  });

  it('stops an engine that says nothing', () => {
    const silent = engine('setInterval(() => {}, 1_000);');
    const { code, out } = conformance('--engine', silent, '--only', 'A1', '--timeout', '0.5');
    assert.equal(code, 1);
    assert.equal(out[1], '  no answer: the engine wrote nothing for 0.5 s and was stopped');
  });

  it('tells which line is not JSON', () => {
    const chatty = engine(around(`console.log(place === 1 ? 'Rp12.000' : JSON.stringify(result));`));
    const { code, out } = conformance('--engine', chatty, '--only', 'eligibility');
    assert.deepEqual([code, out[1]], [1, '  line 1 of the output is not JSON: Rp12.000']);
  });

  it('fails an engine that answers twice, more than it was asked, or ends badly after all', () => {
    const twice = engine(
      around('for (const _ of [1, 2]) console.log(JSON.stringify({ ...result, id: question.id }));'),
    );
    assert.equal(conformance('--engine', twice, '--only', 'A1').out[1], '  answered twice');
    const more = engine(around('for (const _ of [1, 2]) console.log(JSON.stringify(result));'));
    const { code, out } = conformance('--engine', more, '--only', 'A1');
    assert.equal(code, 1);
    assert.match(out[0]!, /^line 2 of the output answers nothing that was asked/);
    const bad = engine(`${around('console.log(JSON.stringify(result));')}\nprocess.exitCode = 9;`);
    assert.deepEqual(conformance('--engine', bad, '--only', 'A1').out, [
      'the engine answered, but ended with code 9',
      '1 passed, 1 failed',
    ]);
  });

  it('runs one vector or one calculation, and refuses what does not exist', () => {
    assert.deepEqual(conformance('--only', 'A1').out, ['1 passed, 0 failed']);
    for (const args of [
      ['--only', 'nothing'],
      ['--engin', 'x'],
      ['--engine', ''],
      ['--timeout', 'soon'],
    ]) {
      const { code, errors } = conformance(...args);
      assert.equal(code, 2);
      assert.match(errors, /npm run conformance -- /);
    }
  });
});
