import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The real server process. */
export interface RunningServer {
  readonly address: string;
  readonly child: ChildProcess;
  /** All it has written so far. */
  output(): string;
  /** Sends a signal and waits for the end; gives the exit code, or the name of the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

/** Starts `packages/server/src/main.ts` on a port the system chooses and waits until it names its address. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  let output = '';
  const child = spawn(process.execPath, ['packages/server/src/main.ts'], {
    cwd: root,
    // The tests are one address that sends thousands.
    env: {
      ...process.env,
      PORT: '0',
      PAYUNG_SIGNUPS_PER_ADDRESS: '0',
      PAYUNG_SIGNUPS_PER_EVENT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null, string | null]>;
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const address = await new Promise<string>((found, failed) => {
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      const named = /http:\/\/[\d.:]+/.exec(line)?.[0];
      if (named) found(named);
    });
    void exited.then(([code]) => failed(new Error(`the server ended with ${code}: ${output}`)));
  });
  return {
    address,
    child,
    output: () => output,
    async end(signal) {
      child.kill(signal);
      const [code, by] = await exited;
      return code ?? by!;
    },
  };
}
