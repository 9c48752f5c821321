import { details, lineSums } from '@payung/rules/telling';
import type { Telling } from '@payung/rules/telling';

/** One row of a comparison; an amount or text is undefined where that situation does not have it. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: 'line' | 'total' | 'fact';
  readonly first: number | string | undefined;
  readonly second: number | string | undefined;
}

type Entry = Omit<Row, 'first' | 'second'> & { readonly value: number | string };

/** Every line, total and fact of two complete results, side by side. */
export function rowsOf(first: Telling, second: Telling): Row[] {
  const [before, after] = [entriesOf(first), entriesOf(second)];
  return idsInOrder(before, after).map((id) => {
    const [old, young] = [before, after].map((entries) => entries.find((entry) => entry.id === id));
    const { name, kind } = (young ?? old)!;
    return { id, name, kind, first: old?.value, second: young?.value };
  });
}

function entriesOf(of: Telling): Entry[] {
  const { result, answering } = of;
  const { why, shown } = answering;
  const total =
    (kind: Entry['kind']) =>
    (id: string): Entry => {
      return { id: `total ${id}`, name: why.totals[id] ?? id, kind, value: result.totals[id] ?? 0 };
    };
  const lines = lineSums(of).map(({ name }, place): Entry => {
    const { id, amount } = result.lines[place]!;
    return { id, name, kind: 'line', value: amount };
  });
  const totals = Object.keys(result.totals).filter((id) => !why.bases?.includes(id));
  const facts = details(of).map(([name, value]): Entry => ({ id: name, name, kind: 'fact', value }));
  const sums = shown
    ? [...shown(result).lines.map(total('line')), ...shown(result).totals.map(total('total'))]
    : [...lines, ...totals.map(total('total'))];
  return [...sums, ...facts];
}

/** The ids of both, each in its place: what only the second has stands where it stands there. */
function idsInOrder(before: readonly Entry[], after: readonly Entry[]): string[] {
  const ids = before.map(({ id }) => id);
  after.forEach(({ id }, place) => {
    if (ids.includes(id)) return;
    const previous = after[place - 1]?.id;
    ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
  });
  return ids;
}
