import { readCellWord } from './cell-words.ts';
import type { Column } from './columns.ts';
import { isAfter, lastDayOf, precisionOf, readDate } from './day.ts';
import { indicators, isIndicator, type Base, type Figure, type Source, type Unit } from './figure.ts';
import { readNumber } from './number.ts';
import { readPlace } from './place.ts';
import type { ProblemCode } from './problem.ts';
import { cut } from './quote.ts';
import { readSaidAbsence, saysRoughly, type SaidAbsence } from './said-absence.ts';

/** What holds for every row that does not say otherwise. */
export interface RowDefaults {
  /** Who answers for the table, never empty: the site it came from, or "own figures". */
  readonly publisher: string;
  readonly url?: string;
  /** ISO year, month or day. */
  readonly asOf?: string;
  /** ISO day after which no figure can be, only a target, a forecast or a slip; without it a date may lie anywhere. */
  readonly today?: string;
}

/** A row that says of an area why it has no share. */
export interface WithoutShare {
  readonly code: string;
  readonly absence: SaidAbsence;
}

/** The text of a cell without outer spaces; empty where the row or the table has none. */
export type Cell = (column: Column) => string;

/** Notes a problem of the row, whether the row stays in spite of it, and the cell to blame. */
export type Report = (code: ProblemCode, isKept: boolean, cell?: string) => void;

const longestText = 300;
const longestAddress = 2000;

/** Half a person is no count; half a rupiah is written now and then. */
const uncutUnits: readonly Unit[] = ['persons', 'employers', 'cases'];

/**
 * One row as a figure, or as the remark why its area has no share; undefined when a reported problem leaves it out. The id may still
 * clash with another row's.
 */
export function readRow(
  cell: Cell,
  defaults: RowDefaults,
  report: Report,
): Figure | WithoutShare | undefined {
  const indicator = cell('indicator') || 'coverage_rate';
  if (cell('reason')) return void report('excluded', false, cell('reason'));
  const region = readPlace(cell, report);
  if (!region) return undefined;
  if (!isIndicator(indicator)) return void report('unknown-indicator', false, indicator);
  if (cell('confidence') === 'low') return void report('low-confidence', false);
  const word = readCellWord(cell('value'));
  if (word === 'not-applicable' && indicator === 'coverage_rate') {
    report('not-applicable', true, cell('value'));
    return { code: region.code, absence: word };
  }
  const absence = word && indicator === 'coverage_rate' && readSaidAbsence(cell('absence'));
  if (absence) return { code: region.code, absence };
  if (word) return void report('missing-value', false);
  const unit = indicators[indicator];
  const value = readNumber(cell('value'), unit !== 'percent');
  const isCut = uncutUnits.includes(unit) && !Number.isInteger(value);
  if (value === undefined || isCut) return void report('bad-value', false, cell('value'));
  if (unit === 'percent' && value > 100) report('over-100', true, cell('value'));
  const asOf = readAsOf(cell, defaults, report);
  const asOfLatest = readDate(cell('as_of_latest')) ?? lastDayOf(asOf);
  const { today = '9999' } = defaults;
  const isAhead = isAfter(asOf, today) || (asOfLatest > lastDayOf(asOf) && isAfter(asOfLatest, today));
  if (isAhead) return void report('future-date', false, cell('as_of') || asOfLatest);
  return {
    id: readId(cell, region.code) ?? `${region.code}.${indicator}.${asOf}`,
    code: region.code,
    indicator,
    value,
    unit,
    asOf,
    asOfPrecision: precisionOf(asOf),
    asOfLatest,
    base: readBase(cell('base')),
    confidence: cell('confidence') === 'medium' || saysRoughly(cell('absence')) ? 'medium' : 'high',
    source: readSource(cell, defaults, report),
    note: cut(cell('note'), longestText),
  };
}

/** An id as our own files have them, which tells two sources of one day apart; a running number of a database does not. */
function readId(cell: Cell, code: string): string | undefined {
  const given = cell('id');
  return given.startsWith(`${code}.`) ? cut(given, 80) : undefined;
}

function readAsOf(cell: Cell, defaults: RowDefaults, report: Report): string {
  const written = cell('as_of');
  const asOf = readDate(written);
  if (written && !asOf) report('bad-date', true, written);
  if (!written && !defaults.asOf) report('no-date', true);
  return asOf ?? (written ? '' : (defaults.asOf ?? ''));
}

function readSource(cell: Cell, defaults: RowDefaults, report: Report): Source {
  const publisher = cut(cell('source_publisher'), longestText);
  const title = cut(cell('source_title'), longestText);
  const date = readDate(cell('source_date'));
  const written = cell('source_url');
  const isLink = /^https?:\/\/[^\s<>"']+$/i.test(written) && written.length <= longestAddress;
  if (written && !isLink) report('bad-url', true, written);
  const url = isLink ? written : publisher ? undefined : defaults.url;
  return {
    publisher: publisher || defaults.publisher,
    ...(title && { title }),
    ...(date && { date }),
    ...(url && { url }),
    ...(!url && !publisher && { isTable: true }),
  };
}

function readBase(word: string): Base {
  return word === 'resident' || word === 'registration' ? word : 'unknown';
}
