import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a command of the rules printed and how it ended. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs `packages/rules/bin/<name>.ts` as a person does, and waits until it ends. */
export function ran(name: string, ...typed: readonly string[]): Promise<Ran> {
  return executed(process.execPath, [`packages/rules/bin/${name}.ts`, ...typed]);
}

/** Runs any program in the repository. */
export function executed(
  program: string,
  typed: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, [...typed], { cwd: root, env: environment, maxBuffer: 1e8 }, (failure, out, err) => {
      const code = failure ? (typeof failure.code === 'number' ? failure.code : -1) : 0;
      resolve({ out, err, code });
    });
  });
}
