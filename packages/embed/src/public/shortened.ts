import type { Block, Line } from '@payung/programs';
import type { Telling } from '@payung/elements/program-explainer/value-text';
import { lineMarkup } from '../programmes/block-markup.ts';
import { textOf } from '../programmes/text-of.ts';

/** Nothing shorter is worth its place: a list of one line says less than none. */
const fewest = 2;

/**
 * The first lines of a list or table for which there is room, and a line that says there is more; undefined where too few fit, unless it
 * stands alone, and for what is no list.
 */
export function shortened(
  block: Block,
  letters: number,
  telling: Telling,
  more: string,
  isAlone: boolean,
): Block | undefined {
  if (typeof block === 'string' || 'length' in block) return undefined;
  const lengthOf = (line: Line) => textOf(lineMarkup(line, telling)).length;
  const fit = <Item>(items: readonly Item[], length: (item: Item) => number): Item[] | undefined => {
    let left = letters - more.length;
    const over = items.findIndex((item) => (left -= length(item)) < 0);
    const fitting = over < 0 ? items.length : over;
    return fitting < fewest && !isAlone ? undefined : items.slice(0, Math.max(fitting, fewest));
  };
  const lines = (of: readonly Line[]) => {
    const first = fit(of, lengthOf);
    return first && [...first, more];
  };
  if ('table' in block) {
    const rows = fit(block.table, (row) => row.reduce((sum, cell) => sum + lengthOf(cell), 0));
    return rows && { table: [...rows, [more, ...block.table[0]!.slice(1).map(() => '')]] };
  }
  if ('list' in block) return wrapped('list', lines(block.list));
  if ('steps' in block) return wrapped('steps', lines(block.steps));
  return 'checklist' in block ? wrapped('checklist', lines(block.checklist)) : undefined;
}

const wrapped = (
  kind: 'list' | 'steps' | 'checklist',
  lines: readonly Line[] | undefined,
): Block | undefined => lines && ({ [kind]: lines } as unknown as Block);
