import { readFileSync } from 'node:fs';
import {
  atWage,
  resolve,
  type ByWage,
  type DatedValue,
  type ProgramCode,
  type SectionKey,
} from '@payung/programs';
import { parseContent } from '@payung/programs/build/markdown';

/** Every amount of a section in Indonesian, as it is on a day, at a wage; without a wage at the example wage of the text. */
export function amountsOf(
  code: ProgramCode,
  key: SectionKey,
  on: string,
  wage?: number,
): (number | string | null)[] {
  const path = new URL(`../../../packages/programs/content/${code}/id.md`, import.meta.url);
  const { sections } = parseContent(readFileSync(path, 'utf8'), `${code}/id.md`);
  return values(sections.find((section) => section.key === key)!.blocks, wage).map(
    (value) => resolve(value, on).value,
  );
}

function values(part: unknown, wage: number | undefined): DatedValue[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part) return [part.value as DatedValue];
  if ('byWage' in part) return [atWage(part.byWage as ByWage, wage)];
  return Object.values(part).flatMap((inside) => values(inside, wage));
}
