import type { Tier } from '../construction/parameters.ts';
import { formatNumber, formatRupiah } from '../telling/format.ts';
import type { Bracket } from '../contribution/brackets.ts';
import type { ReferenceVoice } from './voice.ts';

/** What a table parameter holds, as a person reads it. */
export interface TableContent {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface TaxStep {
  readonly upTo: number | null;
  readonly percent: number;
}

/** How each table is read; a test finds a table that is not here. */
const readers: Readonly<Record<string, (value: never, voice: ReferenceVoice) => TableContent>> = {
  'bpu.brackets': (steps: readonly Bracket[], { words, language }) => ({
    head: [words.income, words.base],
    rows: steps.map(({ from, base }) => [formatRupiah(from, language), formatRupiah(base, language)]),
  }),
  'jakon.tiers': (tiers: readonly Tier[], voice) => ({
    head: [voice.words.contractValue, voice.words.accident, voice.words.death],
    rows: tiers.map(({ upTo, accident, death }) => [
      limit(upTo, voice),
      percent(accident, voice),
      percent(death, voice),
    ]),
  }),
  'jht.tax.progressive': (steps: readonly TaxStep[], voice) => ({
    head: [voice.words.taxedAmount, voice.words.percent],
    rows: steps.map((step) => [limit(step.upTo, voice), percent(step.percent, voice)]),
  }),
  'jht.migrant.choices': (choices: readonly number[], { words, language }) => ({
    head: [words.choice],
    rows: choices.map((choice) => [formatRupiah(choice, language)]),
  }),
  'jkk.impairments': (table: Readonly<Record<string, number | readonly [number, number]>>, voice) => ({
    head: [voice.words.impairment, voice.words.percent],
    rows: Object.entries(table).map(([kind, value]) => [
      voice.impairments[kind] ?? kind,
      [value]
        .flat()
        .map((each) => percent(each, voice))
        .join(' – '),
    ]),
  }),
};

/** The content of a table parameter's row; undefined for a table that nobody taught us to read. */
export function tableContent(id: string, value: unknown, voice: ReferenceVoice): TableContent | undefined {
  return readers[id]?.(value as never, voice);
}

function limit(upTo: number | null, { words, language }: ReferenceVoice): string {
  return upTo === null ? words.above : formatRupiah(upTo, language);
}

function percent(value: number, { general, language }: ReferenceVoice): string {
  const text = formatNumber(value, language, 4);
  return general.measures.percent?.(text) ?? text;
}
