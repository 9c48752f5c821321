import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server in a process of its own, at an address. */
export interface Serving {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a file that serves and names its address in a line; what it says afterwards is read and thrown away. */
export async function serving(
  file: string,
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<Serving> {
  const child = spawn(process.execPath, [file], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/[\d.:]+/.exec(line)?.[0];
    if (!address) continue;
    child.stdout.resume();
    return {
      address,
      async stop() {
        child.kill('SIGTERM');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      },
    };
  }
  throw new Error(`${file} ended without naming its address`);
}
