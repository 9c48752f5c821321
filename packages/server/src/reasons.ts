import type { Line } from './speech.ts';

/** Why the system refused something: the words for its code, else the code itself. */
export function reasonIn(reasons: Readonly<Record<string, string>>, error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? code;
}

/** Whether an error is of the system: a file, a folder or a disk that would not. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** What to say of a file or folder that could not be made or written. Throws on what is no error of the system. */
export function unwritable(path: string, error: unknown): Line {
  if (!isOfSystem(error)) throw error;
  return (words) => words.unwritable(path, reasonIn(words.writeReasons, error));
}
