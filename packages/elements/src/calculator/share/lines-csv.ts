import type { Confidence, Line, Row } from '@payung/rules';
import { ground, lineName } from '@payung/rules/telling';
import type { Told } from '../figures.ts';
import { csvText } from './saving.ts';
import type { ShareWords } from './words.ts';

/** The lines of a result as CSV. Amounts are plain digits; several values of a line are separated by ` | `. */
export function linesCsv(told: Told, words: ShareWords): string {
  const rows = told.result.lines.map((line) => fields(line, told, words));
  return csvText([Object.values(words.columns), ...rows], told.language);
}

/** What the file is called: `payung-death-2026-11-20.csv`. */
export function csvName({ result }: Told): string {
  return `payung-${result.calculation}-${result.on}.csv`;
}

function fields(line: Line, told: Told, words: ShareWords): (string | number)[] {
  const { generalWhy: general, why } = told.answering;
  const { explained } = told;
  const grounds = line.parameters.flatMap((id) => (explained && ground(id, explained)) ?? []);
  const rows = line.parameters.flatMap((id) => told.rowOf(id) ?? []);
  const joined = (parts: readonly string[]): string => [...new Set(parts)].join(' | ');
  return [
    line.id,
    lineName(told.answering, line.id),
    { ...general.payers, ...why.payers }[line.payer],
    { ...general.units, ...why.units }[line.unit],
    line.amount,
    joined(grounds.map(({ name, value }) => [name, value].filter(Boolean).join(': '))),
    joined(grounds.map(({ law }) => law)),
    validFrom(rows),
    validUntil(rows),
    words.confidence[line.confidence satisfies Confidence],
  ];
}

const validFrom = (rows: readonly Row[]): string =>
  rows
    .map(({ from }) => from)
    .sort()
    .at(-1) ?? '';

const validUntil = (rows: readonly Row[]): string =>
  rows
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(0) ?? '';
