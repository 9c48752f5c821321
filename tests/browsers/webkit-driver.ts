import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A running WebKitWebDriver on a display of its own. */
export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts WebKitWebDriver under a virtual display and waits until it answers.
 * MiniBrowser's own sandbox cannot start as root, so it is off for these test pages of ours.
 */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const port = await freePort();
  const environment = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    env: environment,
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => {
    try {
      process.kill(-child.pid!, 'SIGTERM');
    } catch {
      // It ended by itself.
    }
  };
  process.once('exit', stop);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await isListening(port)) return { port, stop };
    await pause(100);
  }
  stop();
  throw new Error(`WebKitWebDriver does not answer on port ${port}; is webkit2gtk-driver installed?`);
}
