import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real file system of few megabytes that can be full. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes a file as large as what is free, but for so many bytes. */
  fill(but: number): void;
  /** Gives it room again while everything on it stays open. */
  makeRoom(): void;
  remove(): void;
}

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'ignore' });

/** Makes one in memory; `undefined` where nobody lets us mount it. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'payung-disk-'));
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=777`, 'payung', folder);
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill(but) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - but)));
    },
    makeRoom: () => rmSync(ballast),
    remove() {
      run('umount', '--lazy', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
