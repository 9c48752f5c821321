import type { Dated, Result, Row } from '@payung/rules';
import type { Figures, Sentence } from '@payung/rules/messages';
import { formatDate, formatNumber, formatRupiah } from '../format.ts';
import type { Language } from '../locale.ts';
import type { Answering } from './programmes.ts';
import { tellingWords } from './telling-words.ts';
import type { TellingWords } from './telling-words.ts';
import type { Words } from './words.id.ts';

/** A result with everything its sentences may name, in one language. */
export interface Told {
  readonly result: Result;
  readonly answering: Answering;
  readonly words: TellingWords & Pick<Words, 'general'>;
  readonly language: Language;
  readonly figures: Figures;
  /** The row of a parameter on the day of the result, else the next one; undefined where there is neither. */
  rowOf(parameter: string): Row | undefined;
}

/** Prepares a result for being told. */
export function tell(result: Result, answering: Answering, words: Words, language: Language): Told {
  const { calculation: rules, generalWhy: general } = answering;
  const day = rules.dayOfRows(result.on);
  const find = (id: string): Dated | undefined => rules.parameters.find((dated) => dated.id === id);
  // A period may reach into rows that begin after its first day.
  const rowOf = (id: string): Row | undefined => {
    const rows = find(id)?.rows;
    const inForce = rows?.find(({ from, to }) => from <= day && (to === null || day <= to));
    return inForce ?? rows?.find(({ from }) => from > day);
  };
  const written = (id: string, row: Row | undefined): string => {
    if (!row) return '';
    const text = typeof row.value === 'number' ? formatNumber(row.value, language, 4) : '';
    return words.general.measures[find(id)!.unit]?.(text) ?? text;
  };
  const date = (iso: string | null | undefined): string => (iso ? formatDate(iso, language) : '');
  const factText = (id: string): string => {
    const text = result.facts[id] ?? '';
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(text);
    const { unit = '', states } = answering.why.facts[id] ?? {};
    const measure = text && words.general.measures[unit];
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
      return row ? general.lastKnown(written(id, row), date(row.to)) : '';
    },
    fact: factText,
    total: (id) => (id in result.totals ? formatRupiah(result.totals[id]!, language) : ''),
  };
  return { result, answering, words: { ...words, ...tellingWords[language] }, language, figures, rowOf };
}

/** A sentence of the catalogue with its numbers in place. */
export function sentence(of: Sentence | undefined, figures: Figures): string {
  return typeof of === 'function' ? of(figures) : (of ?? '');
}

/** Where the words of a line are found: numbered lines (`scholarship.2`) share those of `scholarship`. */
export function lineKey(names: object, id: string): string {
  return id in names ? id : id.slice(0, id.lastIndexOf('.'));
}

/** What a line is called. */
export function lineName({ why: words }: Answering, id: string): string {
  const key = lineKey(words.lines, id);
  const name = words.lines[key] ?? id;
  return typeof name === 'function' ? name(id.slice(key.length + 1)) : name;
}
