import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a program said until it ended: the lines it wrote, and why it stopped. */
export interface Said {
  readonly lines: readonly string[];
  /** In words, to stand after "the engine": `ended with code 1`, `wrote nothing for 30 s and was stopped`. */
  readonly end: string;
  /** Whether it ended by itself and with code 0. */
  readonly isGoodEnd: boolean;
}

/**
 * Runs a shell command, writes all of `input` to it at once and closes it, and resolves to what it wrote, whatever happens. All at
 * once, because many languages hold their output back until their input ends. Its errors go to our terminal.
 */
export function converse(command: string, input: string, timeoutSeconds: number): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'], detached: true });
    const lines: string[] = [];
    let isLate = false;
    const stop = (): void => {
      isLate = true;
      kill(child);
    };
    let clock = setTimeout(stop, timeoutSeconds * 1_000);
    createInterface({ input: child.stdout }).on('line', (line) => {
      clearTimeout(clock);
      if (!isLate) clock = setTimeout(stop, timeoutSeconds * 1_000);
      if (line.trim() !== '') lines.push(line);
    });
    // A program that ends before it has read everything breaks the pipe; its end says so better.
    child.stdin.on('error', () => undefined).end(input);
    child.once('error', ({ message }) => {
      clearTimeout(clock);
      resolve({ lines, end: `could not be started: ${message}`, isGoodEnd: false });
    });
    child.once('close', (code, signal) => {
      clearTimeout(clock);
      const how = code === null ? `was ended by ${String(signal)}` : `ended with code ${code}`;
      const end = isLate ? `wrote nothing for ${timeoutSeconds} s and was stopped` : how;
      resolve({ lines, end, isGoodEnd: !isLate && code === 0 });
    });
  });
}

/** Ends the shell and what it started. */
function kill(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
