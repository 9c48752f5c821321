import type { Ending, Expiring, Expiry } from '../src/expiry/expiring.ts';
import { noticeDays } from '../src/expiry/expiring.ts';
import { isRenewed } from '../src/expiry/renewed.ts';
import { lawText, periodText } from '../src/reference/voice.ts';
import { formatDate } from '../src/telling/format.ts';
import { valueText } from '../src/telling/telling.ts';
import type { Speech } from './languages.ts';
import { wrapped } from './layout.ts';

/** All parameters in blocks by the day they end, each with its value, its time, its law and where it was read. */
export function listText(expiries: readonly Expiry[], speech: Speech): string {
  const blocks = new Map<string, string[]>();
  for (const expiry of expiries) {
    const heading = headingOf(expiry, speech);
    blocks.set(heading, [...(blocks.get(heading) ?? []), entry(expiry, speech)]);
  }
  const text = [...blocks].map(([heading, entries]) => `${heading}\n\n${entries.join('\n\n')}`);
  return `${[speech.parameters.list, ...text].join('\n\n')}\n`;
}

/** What has to be renewed, and what ends by itself, seen from a day. */
export function reportText({ due, ending }: Expiring, on: string, speech: Speech): string {
  const { parameters: words, language } = speech;
  const day = formatDate(on, language);
  const told = (heading: string, endings: readonly Ending[]): string =>
    [heading, ...endings.map((one) => endingText(one, speech))].join('\n\n');
  const parts = [
    due.length > 0 ? told(words.due(day), due) : words.quiet(day, noticeDays),
    ending.length > 0 ? told(words.ending(day), ending) : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function headingOf({ ends, isRenewed: isYearly }: Expiry, { parameters: words, language }: Speech): string {
  if (ends === null) return words.open;
  return [words.ends(formatDate(ends, language)), isYearly ? words.yearly : ''].filter(Boolean).join(', ');
}

function entry({ parameter, row, ends, isRenewed: isYearly }: Expiry, speech: Speech): string {
  const { parameters: words, general, language, names } = speech;
  const { id, key, rows } = parameter;
  const lines = [
    [
      valueText(parameter, row, general, language),
      periodText(row, speech),
      words.decidedBy(words.keys[key]),
      words.confidence[row.confidence],
      ends !== row.to && row !== rows.at(-1) ? words.hasNext : '',
    ],
    [lawText(row, speech), row.source.url ?? ''],
    [isYearly && isRenewed(id) ? words.whereToLook(words.renewals[id]) : ''],
  ];
  return entryText(`${id} · ${names.get(id) ?? id}`, lines);
}

function entryText(name: string, lines: readonly (readonly string[])[]): string {
  const told = lines.map((line) => line.filter(Boolean).join(' · ')).filter(Boolean);
  return [`  ${name}`, ...told.map((line) => wrapped(line, '    '))].join('\n');
}

function endingText({ parameter, row, ends, daysLeft, isRenewed: isYearly }: Ending, speech: Speech): string {
  const { parameters: words, general, language, names } = speech;
  const { id } = parameter;
  const value = words.lastValue(valueText(parameter, row, general, language));
  return entryText(`${id} · ${names.get(id) ?? id}`, [
    [`${words.ends(formatDate(ends, language))}: ${words.daysLeft(daysLeft)}. ${value}`],
    [isYearly && isRenewed(id) ? words.whereToLook(words.renewals[id]) : ''],
    [lawText(row, speech), row.source.url ?? ''],
  ]);
}
