import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { breachKit } from '../src/breach-kit.ts';
import { dataFolderFrom } from '../src/environment.ts';
import { unwritable } from '../src/reasons.ts';
import { bothLanguages } from '../src/speech.ts';
import type { Store } from '../src/store/store.ts';
import { Misuse } from './misuse.ts';
import type { Typed } from './typed.ts';

/**
 * `breach --event ID|--all [--since MOMENT] [--until MOMENT] [--known MOMENT] [--out FOLDER]`: writes who is affected and the drafts of the notices
 * into a new folder that only its owner can read. The terminal gets numbers alone.
 */
export async function breachCommand(store: Store, { options }: Typed): Promise<void> {
  const { event, all, out } = options;
  if ((typeof event === 'string') === (all === true)) throw new Misuse((words) => words.command.breachUsage);
  const now = new Date();
  const since = momentOf('since', options);
  const known = momentOf('known', options) ?? now;
  const until = momentOf('until', options) ?? known;
  if (since && since > until) throw new Misuse((words) => words.command.sinceAfterUntil);
  const kit = await breachKit(store, {
    ...(typeof event === 'string' && { event }),
    ...(since && { since }),
    until,
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

/** A moment as it is typed; one on a day that no calendar has is refused, which `Date` would take for the day after. */
function momentOf(name: 'since' | 'until' | 'known', options: Typed['options']): Date | undefined {
  const typed = options[name];
  if (typed === undefined) return undefined;
  const [, day] = /^(\d{4}-\d\d-\d\d)(T|$)/.exec(String(typed)) ?? [];
  const at = new Date(String(typed));
  if (day === undefined || !isOfCalendar(day) || Number.isNaN(at.getTime()))
    throw new Misuse(
      (words) => words.command.momentWrong(`--${name}`, String(typed)),
      (words) => words.command.breachUsage,
    );
  return at;
}

function isOfCalendar(day: string): boolean {
  const at = new Date(`${day}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

function writePrivately(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Misuse((words) => words.command.fileThere(folder));
    throw new Misuse(unwritable(folder, error));
  }
  try {
    chmodSync(folder, 0o700);
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Half a list of people would be taken for the whole.
    rmSync(folder, { recursive: true, force: true });
    throw new Misuse(unwritable(folder, error));
  }
}
