import type { Calculation } from '../core/calculation.ts';
import type { Citations, Dated, Row } from '../core/parameter.ts';
import type { Result } from '../core/result.ts';
import type {
  Figures,
  GeneralGroundWords,
  GeneralWhyWords,
  GeneralWords,
  GroundWords,
  Language,
  WhyWords,
} from '../messages/words.ts';
import { formatDate, formatNumber, formatRupiah } from './format.ts';

/** What a calculation brings to answer in one language: its rules and their words, and how it gets what explains. */
export interface AnsweringModule {
  readonly calculation: Calculation;
  readonly why: WhyWords;
  readonly general: GeneralWords;
  readonly generalWhy: GeneralWhyWords;
  /** Which totals a table shows in the place of lines that are too many, and which below them; all of both when left out. */
  readonly shown?: (result: Result) => {
    readonly lines: readonly string[];
    readonly totals: readonly string[];
  };
  readonly explaining: () => Promise<ExplainingModule>;
}

/** What it brings to explain in one language: the rules behind the lines, the names of the parameters, and where they stand. */
export interface ExplainingModule {
  readonly citations: Citations;
  readonly grounds: GroundWords;
  readonly generalGrounds: GeneralGroundWords;
}

/** A result with everything its sentences may name, in one language. */
export interface Telling {
  readonly result: Result;
  readonly answering: AnsweringModule;
  readonly language: Language;
  readonly figures: Figures;
  /** The row of a parameter on the day of the result, else the next one; undefined where there is neither. */
  rowOf(parameter: string): Row | undefined;
}

/** The value of a row in its unit, `Rp11.086.300`; a table is only called one. */
export function valueText(
  { unit }: Pick<Dated, 'unit'>,
  { value }: Pick<Row, 'value'>,
  { measures }: GeneralWords,
  language: Language,
): string {
  const text = typeof value === 'number' ? formatNumber(value, language, 4) : '';
  return measures[unit]?.(text) ?? text;
}

/** Prepares a result for being told. */
export function telling(
  result: Result,
  answering: AnsweringModule,
  general: GeneralWords,
  language: Language,
): Telling {
  const { calculation: rules, generalWhy } = answering;
  const day = rules.dayOfRows(result.on);
  const find = (id: string): Dated | undefined => rules.parameters.find((dated) => dated.id === id);
  // A period may reach into rows that begin after its first day.
  const rowOf = (id: string): Row | undefined => {
    const rows = find(id)?.rows;
    const inForce = rows?.find(({ from, to }) => from <= day && (to === null || day <= to));
    return inForce ?? rows?.find(({ from }) => from > day);
  };
  const written = (id: string, row: Row | undefined): string =>
    row ? valueText(find(id)!, row, general, language) : '';
  const date = (iso: string | null | undefined): string => (iso ? formatDate(iso, language) : '');
  const factText = (id: string): string => {
    const text = result.facts[id] ?? '';
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(text);
    const { unit = '', states } = answering.why.facts[id] ?? {};
    const measure = text && general.measures[unit];
    return states?.[text] ?? (measure ? measure(formatNumber(Number(text), language, 4)) : text);
  };
  const figures: Figures = {
    result,
    value: (id) => written(id, rowOf(id)),
    from: (id) => date(rowOf(id)?.from),
    until: (id) => date(rowOf(id)?.to),
    last: (id) => {
      const row = find(id)
        ?.rows.filter(({ to }) => to !== null && to < day)
        .at(-1);
      return row ? generalWhy.lastKnown(written(id, row), date(row.to)) : '';
    },
    fact: factText,
    total: (id) => (id in result.totals ? formatRupiah(result.totals[id]!, language) : ''),
  };
  return { result, answering, language, figures, rowOf };
}
