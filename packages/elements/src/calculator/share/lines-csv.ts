import type { Confidence, Line, Row } from '@payung/rules';
import { ground, lineName } from '@payung/rules/telling';
import type { Told } from '../figures.ts';
import type { ShareWords } from './words.ts';

const formulaMark = /^[=+\-@\t\r]/;

/** A field that a spreadsheet shows as it is: quoted, and never run as a formula. */
const text = (value: string): string =>
  `"${(formulaMark.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/**
 * The lines of a result as CSV that a spreadsheet of the language opens by itself: Indonesian ones expect semicolons,
 * because the comma is their decimal sign. Amounts are plain digits; several values of a line are separated by ` | `.
 */
export function linesCsv(told: Told, words: ShareWords): string {
  const separator = told.language === 'id' ? ';' : ',';
  const header = Object.values(words.columns).map(text);
  const rows = told.result.lines.map((line) => fields(line, told, words));
  return `\uFEFF${[header, ...rows].map((row) => `${row.join(separator)}\r\n`).join('')}`;
}

/** What the file is called: `payung-death-2026-11-20.csv`. */
export function csvName({ result }: Told): string {
  return `payung-${result.calculation}-${result.on}.csv`;
}

function fields(line: Line, told: Told, words: ShareWords): string[] {
  const { generalWhy: general, why } = told.answering;
  const { explaining } = told;
  const grounds = line.parameters.flatMap((id) => (explaining && ground(id, { ...told, explaining })) ?? []);
  const rows = line.parameters.flatMap((id) => told.rowOf(id) ?? []);
  const joined = (parts: readonly string[]): string => text([...new Set(parts)].join(' | '));
  return [
    text(line.id),
    text(lineName(told.answering, line.id)),
    text({ ...general.payers, ...why.payers }[line.payer]),
    text({ ...general.units, ...why.units }[line.unit]),
    String(line.amount),
    joined(grounds.map(({ name, value }) => [name, value].filter(Boolean).join(': '))),
    joined(grounds.map(({ law }) => law)),
    text(validFrom(rows)),
    text(validUntil(rows)),
    text(words.confidence[line.confidence satisfies Confidence]),
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
