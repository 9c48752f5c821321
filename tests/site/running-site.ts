import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** When every test visits: the sample events are open, and stay so in later years. */
const moment = '2026-11-21T09:00:00+07:00';

type Environment = Readonly<Record<string, string>>;

/** The real server process with its own database file, on a port the system chose. */
export interface Site {
  readonly address: string;
  /** Stops the process as an operator does and starts it again on the same data; the address stays. */
  restart(): Promise<void>;
  /** Ends the process: nothing answers at the address until `restart`. */
  goDown(): Promise<void>;
  stop(): Promise<void>;
}

async function start(
  port: string,
  data: string,
  more: Environment,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['packages/server/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: port,
      PAYUNG_DATA: join(data, 'payung.sqlite'),
      PAYUNG_NOW: moment,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout!)) {
    const address = /http:\/\/[\w.:[\]]+/.exec(line)?.[0];
    if (!address) continue;
    child.stdout!.resume();
    return { child, address };
  }
  throw new Error('the server ended without naming its address');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Starts the built site; needs `npm run build` before. `more` is what else its environment says. */
export async function startSite(more: Environment = {}): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), 'payung-'));
  let running = await start('0', data, more);
  const { address } = running;
  return {
    address,
    goDown: () => end(running.child),
    async restart() {
      await end(running.child);
      running = await start(new URL(address).port, data, more);
    },
    async stop() {
      await end(running.child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
