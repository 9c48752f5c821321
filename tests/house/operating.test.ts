import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const folder = mkdtempSync(join(tmpdir(), 'payung-operating-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['docs/operating.md', 'docs/signup.md', 'docs/privacy.md', 'README.md'].map(read);
const files = readdirSync(join(root, 'docs/operating')).map((name) => `docs/operating/${name}`);
const [service, backup, containerfile] = ['payung.service', 'payung-backup.service', 'Containerfile'].map(
  (name) => read(`docs/operating/${name}`),
) as [string, string, string];
const all = [...pages, ...files.map(read)].join('\n');

/** The values of a key of a unit, in order. */
const valuesOf = (unit: string, key: string): string[] =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value!);
/** What a line of a unit or image is on this machine: our folders for its own. */
const here = (text: string): string =>
  text
    .replaceAll('/opt/payung', root)
    .replaceAll('/var/lib/payung', join(folder, 'lib'))
    .replaceAll('/var/backups/payung', join(folder, 'backups'))
    .replaceAll('/data/', `${join(folder, 'volume')}/`)
    .replaceAll('%%', '%');
const environmentOf = (variables: readonly string[]): Record<string, string> =>
  Object.fromEntries(variables.map((one) => here(one).split('=') as [string, string]));

/** Starts a line as the machine would, waits until it serves, gives its address to the work, and ends it as the machine would. */
async function serving(
  [command, ...args]: readonly string[],
  environment: Record<string, string>,
  work: (address: string) => Promise<void>,
): Promise<number | null> {
  const env = { PATH: process.env['PATH']!, ...environment, PORT: '0' };
  const child = spawn(command!, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /Payung siap di http:\/\/[\d.]+:(\d+)/.exec(said)?.[1];
      if (port) found(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => failed(new Error(`ended with ${code}: ${said}`)));
  });
  try {
    await work(address);
  } finally {
    child.kill('SIGTERM');
  }
  return ended;
}

describe('docs/operating', () => {
  it('names only variables that the server reads', () => {
    const sources = execFileSync(
      'grep',
      ['-rhoE', "'(PAYUNG_[A-Z_]+|DATABASE_URL|HOST|PORT)'", 'packages/server/src'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const known = new Set(sources.split('\n').map((name) => name.replaceAll("'", '')));
    assert.ok(known.has('PAYUNG_DATA') && known.has('PORT'));
    const named = new Set(all.match(/\bPAYUNG_[A-Z_]+\b|\bDATABASE_URL\b/g));
    assert.deepEqual(
      [...named].filter((name) => !known.has(name)),
      [],
    );
  });

  it('names only commands that payung-server and npm know', () => {
    const bin = join(root, 'packages/server/bin/payung-server.ts');
    const usage = spawnSync(process.execPath, [bin], { encoding: 'utf8' }).stderr;
    const known = new Set([...usage.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name));
    assert.ok(known.has('backup'));
    const typed = [...all.matchAll(/(?:payung-server(?:\.ts)? (?:-- )?|^payung )([a-z][a-z-]+)/gm)];
    assert.ok(typed.length > 8);
    assert.deepEqual(
      typed.map(([, name]) => name).filter((name) => !known.has(name)),
      [],
    );
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name] of all.matchAll(/npm run ([\w:-]+)/g)) assert.ok(scripts[name!], name);
  });

  it('names only files that are there', () => {
    const named = all.match(
      /(?:packages|scripts|docs)\/[\w./-]+\.(?:ts|mjs|md|service|timer|json)|docs\/operating\/Containerfile/g,
    )!;
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
    for (const [, path] of read('docs/operating.md').matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?\)/g))
      assert.ok(existsSync(join(root, 'docs', path!)), path);
  });

  it('installs with the pnpm of the setup, and with what the setup exports', () => {
    const setup = read('scripts/setup.mjs');
    for (const name of ['install', 'build'])
      assert.match(setup, new RegExp(`^export async function ${name}\\(`, 'm'));
    const pnpm = /pnpm@[\d.]+/.exec(setup)![0];
    for (const [found] of containerfile.matchAll(/pnpm@[\d.]+/g)) assert.equal(found, pnpm);
    assert.match(containerfile, /^FROM docker\.io\/library\/node:24-/m);
  });
});

describe('payung.service', () => {
  const environment = environmentOf(valuesOf(service, 'Environment'));

  it('starts a server that can serve, keeps its data in the folder of the unit, and ends with 0', async () => {
    const [line] = valuesOf(service, 'ExecStart');
    const code = await serving(here(line!).split(' '), environment, async (address) => {
      assert.equal((await fetch(`${address}/readyz`)).status, 200);
    });
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(join(folder, 'lib')).sort(), ['payung.keys', 'payung.sqlite']);
  });

  it('has a backup beside it that makes a file and forgets old ones', () => {
    mkdirSync(join(folder, 'backups'));
    const run = (line: string) =>
      execFileSync('/bin/sh', ['-c', here(line)], {
        cwd: root,
        env: { PATH: process.env['PATH']!, ...environmentOf(valuesOf(backup, 'Environment')) },
      });
    const old = join(folder, 'backups', 'payung-old.gz');
    writeFileSync(old, '');
    execFileSync('touch', ['-d', '2020-01-01', old]);
    run(valuesOf(backup, 'ExecStart')[0]!);
    run(valuesOf(backup, 'ExecStartPost')[0]!);
    assert.match(readdirSync(join(folder, 'backups')).join(), /^payung-\d{8}-\d{6}\.gz$/);
  });

  it('may write its own folder only, and gain nothing', () => {
    for (const line of [
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'NoNewPrivileges=yes',
      'CapabilityBoundingSet=',
      'UMask=0077',
      'User=payung',
    ])
      for (const unit of [service, backup]) assert.ok(unit.includes(`\n${line}\n`), line);
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  it('is understood by systemd, which finds it hardened', { skip: !hasSystemd && 'no systemd here' }, () => {
    const units = files
      .filter((path) => /\.(service|timer)$/.test(path))
      .map((path) => {
        const copy = join(folder, path.split('/').at(-1)!);
        // The user of the unit is not on every machine.
        writeFileSync(
          copy,
          read(path)
            .replaceAll('/opt/payung', root)
            .replace(/^(User|Group)=.*$/gm, ''),
        );
        return copy;
      });
    const verified = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], { encoding: 'utf8' });
    assert.equal(
      verified.stderr
        .split('\n')
        .filter((line) => line.includes(folder))
        .join('\n'),
      '',
    );
    const found = spawnSync(
      'systemd-analyze',
      ['security', '--offline=yes', '--threshold=25', units.find((one) => one.endsWith('payung.service'))!],
      { encoding: 'utf8' },
    );
    assert.equal(found.status, 0, found.stdout.split('\n').slice(-3).join('\n') + found.stderr);
  });
});

describe('Containerfile', () => {
  it('runs a server as nobody special, whose own health check finds it well', async () => {
    const variables = /^ENV (.*)$/m.exec(containerfile)![1]!.split(' ');
    const arrays = [...containerfile.matchAll(/CMD (\[.*\])$/gm)].map(
      ([, json]) => JSON.parse(json!) as string[],
    );
    const [check, start] = arrays as [string[], string[]];
    assert.match(containerfile, /^USER node$/m);
    const environment = { ...environmentOf(variables), HOST: '127.0.0.1' };
    const code = await serving(start, environment, async (address) => {
      const line = check.map((part) => part.replace('http://127.0.0.1:8080', address));
      assert.equal(spawnSync(line[0]!, line.slice(1)).status, 0);
      const wrong = check.map((part) => part.replace('http://127.0.0.1:8080', 'http://127.0.0.1:1'));
      assert.equal(spawnSync(wrong[0]!, wrong.slice(1)).status, 1);
      await Promise.resolve();
    });
    assert.equal(code, 0);
    assert.ok(existsSync(join(folder, 'volume', 'payung.sqlite')));
  });
});
