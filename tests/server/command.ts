import { execFile } from 'node:child_process';

const bin = new URL('../../packages/server/bin/payung-server.ts', import.meta.url).pathname;

/** Runs a command as an operator does; gives its exit code and all that it said. */
export const run = (environment: Record<string, string>, ...typed: string[]): Promise<[number, string]> =>
  new Promise((done) => {
    const env = { ...process.env, ...environment };
    execFile(process.execPath, [bin, ...typed], { env }, (error, out, err) =>
      done([typeof error?.code === 'number' ? error.code : 0, out + err]),
    );
  });
