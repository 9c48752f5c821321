import { brackets } from '../contribution/brackets.ts';
import type { Bracket } from '../contribution/brackets.ts';
import type { Parameter } from '../core/parameter.ts';
import { checkedUntil } from '../core/version.ts';
import { byExpiry } from '../expiry/expiring.ts';
import { isRenewed } from '../expiry/renewed.ts';
import { formatDate } from '../telling/format.ts';
import { valueText } from '../telling/telling.ts';
import { bracketChart } from './bracket-chart.ts';
import { stepChart } from './step-chart.ts';
import { tableContent } from './table-content.ts';
import type { TableContent } from './table-content.ts';
import { lawText } from './voice.ts';
import type { ReferenceVoice } from './voice.ts';

/** One row of a history, in words; `url` is empty where no source on the web is known. */
export interface HistoryRow {
  readonly from: string;
  readonly until: string;
  readonly value: string;
  readonly confidence: string;
  readonly law: string;
  readonly url: string;
  readonly checked: string;
}

/** A picture with the file it is kept in and what it says to those who do not see it. */
export interface Chart {
  readonly file: string;
  readonly svg: string;
  readonly text: string;
}

/** A parameter as the reference shows it. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly key: string;
  /** The value on the day the rules were checked, or that it is over. */
  readonly now: string;
  readonly ends: string;
  /** Where the next value is announced, when it is renewed yearly; else empty. */
  readonly renewal: string;
  readonly history: readonly HistoryRow[];
  readonly charts: readonly Chart[];
  readonly content: TableContent | undefined;
}

/** Everything the reference says about a parameter. */
export function entryOf(parameter: Parameter, voice: ReferenceVoice): Entry {
  const { id, unit, key, rows } = parameter;
  const { words, parameters, names, language } = voice;
  const name = names.get(id) ?? id;
  const [expiry] = byExpiry([parameter]);
  const { row, ends } = expiry!;
  const value = valueText(parameter, row, voice.general, language);
  const isOver = row.to !== null && row.to < checkedUntil;
  return {
    id,
    name,
    unit: words.units[unit] ?? unit,
    key: parameters.keys[key],
    now: isOver ? words.over(value) : value,
    ends: ends ? formatDate(ends, language) : words.noEnd,
    renewal: isRenewed(id) ? parameters.renewals[id] : '',
    history: rows.map((each) => ({
      from: formatDate(each.from, language),
      until: each.to ? formatDate(each.to, language) : words.open,
      value: valueText(parameter, each, voice.general, language),
      confidence: parameters.confidence[each.confidence],
      law: lawText(each, voice),
      url: each.source.url ?? '',
      checked: formatDate(each.source.checked, language),
    })),
    charts: [
      { file: `charts/${id}.svg`, svg: stepChart(parameter, voice), text: words.chart(name) },
      ...(id === brackets.id ? [stepsOfBases(row.value as readonly Bracket[], voice)] : []),
    ],
    content: tableContent(id, row.value, voice),
  };
}

function stepsOfBases(steps: readonly Bracket[], voice: ReferenceVoice): Chart {
  return {
    file: `charts/${brackets.id}.steps.svg`,
    svg: bracketChart(steps, voice),
    text: voice.words.bracketChart,
  };
}
