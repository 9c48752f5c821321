import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { breachKit } from '../src/breach-kit.ts';
import { dataFolderFrom } from '../src/environment.ts';
import { bothLanguages } from '../src/speech.ts';
import type { Store } from '../src/store/store.ts';
import type { Typed } from './commands.ts';
import { Misuse } from './misuse.ts';

/**
 * `breach --event ID|--all [--since MOMENT] [--until MOMENT] [--known MOMENT] [--out FOLDER]`: writes who is affected and the drafts of the notices
 * into a new folder that only its owner can read. The terminal gets numbers alone.
 */
export async function breachCommand(store: Store, { options }: Typed): Promise<void> {
  const { event, all, out } = options;
  if ((typeof event === 'string') === (all === true)) throw new Misuse((words) => words.command.breachUsage);
  const now = new Date();
  const since = momentOf(options['since']);
  const known = momentOf(options['known']) ?? now;
  const kit = await breachKit(store, {
    ...(typeof event === 'string' && { event }),
    ...(since && { since }),
    until: momentOf(options['until']) ?? known,
    known,
  });
  if (!kit) throw new Misuse((words) => words.command.noSuchEvent(String(event)));
  const usual = join(
    dataFolderFrom(process.env),
    `breach-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`,
  );
  const folder = resolve(typeof out === 'string' && out !== '' ? out : usual);
  writePrivately(folder, kit.files);
  console.log(bothLanguages((words) => words.command.breachWritten({ ...kit, folder })));
}

function momentOf(option: unknown): Date | undefined {
  if (option === undefined) return undefined;
  const at = new Date(String(option));
  if (Number.isNaN(at.getTime())) throw new Misuse((words) => words.command.breachUsage);
  return at;
}

function writePrivately(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Misuse((words) => words.command.fileThere(folder));
    if (code === 'ENOENT') throw new Misuse((words) => words.command.noSuchFile(folder));
    throw error;
  }
  chmodSync(folder, 0o700);
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
}
