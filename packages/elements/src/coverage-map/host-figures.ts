import { writingTable } from '@payung/coverage/json-table';
import { parsingFigures } from '@payung/coverage/parse';
import { withPauses } from '@payung/coverage/pieces';
import { today } from '../today.ts';
import { calmPause } from './calm.ts';
import type { FigureSet } from './figure-set.ts';
import { hostOf } from './host-name.ts';
import { hostSet, type OnShares } from './host-set.ts';
import { fetchTable } from './host-table.ts';
import { TableError } from './table-error.ts';

/**
 * Fetches and reads the host's own table, CSV or JSON. A long table is read in pieces, so that the page stays usable; `onShare` hears how
 * far it is, 0 to 1. Throws a `TableError` where the table cannot be had, or not one row of it be used.
 */
export async function hostFigures(
  address: string,
  signal: AbortSignal,
  onShare: (share: number) => void,
  onShares?: OnShares,
): Promise<FigureSet> {
  const pause = calmPause(signal, onShare);
  const calm = calmPause(signal);
  const text = await fetchTable(address, signal, calm);
  const host = hostOf(address);
  const table = /^[[{]/.test(text) ? await withPauses(writingTable(text), calm) : text;
  if (table === undefined || table.includes('\0')) throw new TableError({ kind: 'unreadable' });
  const parsed = await withPauses(parsingFigures(table, { publisher: host, today: today() }), pause);
  return hostSet(parsed, { host, name: `src="${address}"` }, calm, onShares);
}
