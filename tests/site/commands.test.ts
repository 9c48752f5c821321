import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { ruleSetVersion } from '@payung/rules';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'payung-'));
after(() => rmSync(data, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  /** Everything it printed so far. */
  readonly printed: () => string;
}

function npmRun(command: string, port: string): Started {
  const child = spawn('npm', ['run', command], {
    cwd: root,
    env: { ...process.env, PORT: port, PAYUNG_DATA: join(data, `${port}.sqlite`) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  return { child, printed: () => stripVTControlCharacters(text) };
}

/** Resolves with the first match in what the command prints; fails when it ends without. */
async function printed({ child, printed: text }: Started, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(text());
    if (found) return found[0];
    if (child.exitCode !== null) assert.fail(`ended without ${pattern}:\n${text()}`);
    await Promise.race([once(child.stdout!, 'data'), once(child.stderr!, 'data'), once(child, 'exit')]);
  }
}

async function endGroup(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null) return;
  process.kill(-child.pid!, signal);
  await once(child, 'exit');
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

describe('npm start, once everything is built', () => {
  let started: Started;
  let address: string;
  before(async () => {
    const port = await freePort();
    started = npmRun('start', port);
    address = await printed(started, new RegExp(`http://[\\w.]+:${port}`));
  });
  after(() => endGroup(started.child));

  it('neither installs nor builds again', () => {
    assert.doesNotMatch(started.printed(), /installing|building/);
    assert.match(started.printed(), /starting the server/);
  });

  it('serves portal, widgets and sign-up server on the port that PORT names', async () => {
    const paths = ['/', '/banyuwangi/', '/v1/payung.js', '/embed/calculator', '/api/events', '/healthz'];
    const answers = await Promise.all(paths.map((path) => fetch(address + path)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      paths.map(() => 200),
    );
  });
});

describe('npm start on a taken port', () => {
  let holder: Server;
  before(async () => {
    holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
  });
  after(() => holder.close());

  it('ends and says which port is taken and what to type', async () => {
    const port = String((holder.address() as AddressInfo).port);
    const started = npmRun('start', port);
    await printed(started, new RegExp(`PORT=\\d+`));
    if (started.child.exitCode === null) await once(started.child, 'exit');
    assert.notEqual(started.child.exitCode, 0);
    assert.match(started.printed(), new RegExp(port));
    assert.doesNotMatch(started.printed(), /at .*\.ts:\d+/, 'no stack trace');
  });
});

describe('npm run dev', () => {
  let started: Started;
  let address: string;
  before(async () => {
    const port = await freePort();
    started = npmRun('dev', port);
    await printed(started, /Payung is ready/);
    address = await printed(started, new RegExp(`http://[\\w.]+:${port}`));
  });
  // A development server waits for its open connections when it is asked to end; nobody waits for it here.
  after(() => endGroup(started.child, 'SIGKILL'));

  it('serves every published address from source', async () => {
    const rules = `/rules/${ruleSetVersion}/contribution.js`;
    const made = [
      '/w/program-explainer?program=jkm',
      '/programmes/jkm.id.html',
      '/programmes/changes.id.atom',
    ];
    const pages = ['/', '/kabar/', '/embed/calculator', '/embed/coverage-map', ...made];
    for (const path of [...pages, '/v1/payung.js', '/v1/payung-periksa.js', '/api/events', rules]) {
      assert.equal((await fetch(address + path)).status, 200, path);
    }
  });
});
