import { recordingFigures, type FigureRecord } from '@payung/coverage/parse';
import { withPauses } from '@payung/coverage/pieces';
import { plainShares } from '@payung/coverage/plain-shares';
import { today } from '../today.ts';
import { calmPause } from './calm.ts';
import type { FigureSet } from './figure-set.ts';
import { hostOf } from './host-name.ts';
import { hostSet, type OnShares } from './host-set.ts';
import { TableError } from './table-error.ts';

/**
 * The rows that a page hands over as a set, read as rows of a table at an address are; plain ones show their colours before that. Throws a
 * `TableError` where none can be used.
 */
export async function givenFigures(
  rows: readonly FigureRecord[],
  signal: AbortSignal,
  onShares?: OnShares,
): Promise<FigureSet> {
  if (!Array.isArray(rows)) {
    console.warn(
      "figures is no list. Hand over rows like [{ code: '3510', percent: 36.4, asOf: '2025-08' }].",
    );
    throw new TableError({ kind: 'unusable' });
  }
  const plain = plainShares(rows, today());
  if (plain) await onShares?.((code) => plain.get(code));
  const pause = calmPause(signal);
  const host = hostOf('');
  const parsed = await withPauses(recordingFigures(rows, { publisher: host, today: today() }), pause);
  return hostSet(parsed, { host, name: 'figures' }, pause, plain ? undefined : onShares);
}
