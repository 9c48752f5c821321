import { checkedUntil, ruleSetVersion } from '../core/version.ts';
import { formatDate } from '../telling/format.ts';
import type { Entry, HistoryRow } from './entry.ts';
import type { TableContent } from './table-content.ts';
import type { ReferenceVoice } from './voice.ts';

/** The entries of one programme, with its heading and the file of its page. */
export interface Chapter {
  readonly title: string;
  readonly file: string;
  readonly entries: readonly Entry[];
}

/** The first page: every parameter with its value now and its end, by programme. */
export function indexPage(chapters: readonly Chapter[], voice: ReferenceVoice, note: string): string {
  const { words } = voice;
  const head = [words.parameter, words.id, words.now, words.ends];
  return page(
    `# ${words.title}`,
    introduction(voice),
    note,
    ...chapters.flatMap(({ title, file, entries }) => [
      `## [${title}](${file})`,
      table({
        head,
        rows: entries.map(({ id, name, now, ends }) => [
          `[${name}](${file}#${anchor(id)})`,
          code(id),
          now,
          ends,
        ]),
      }),
    ]),
  );
}

/** The page of one programme: every parameter with its chart, its history and what its tables hold. */
export function chapterPage({ title, entries }: Chapter, voice: ReferenceVoice, note: string): string {
  const { words } = voice;
  return page(
    `# ${title}`,
    note,
    words.legend,
    words.sources,
    ...entries.flatMap((entry) => entryParts(entry, voice)),
  );
}

function introduction({ words, language }: ReferenceVoice): string {
  return words.introduction(ruleSetVersion, formatDate(checkedUntil, language));
}

function entryParts(entry: Entry, voice: ReferenceVoice): string[] {
  const { id, name, unit, key, now, ends, renewal, history, charts, content } = entry;
  const { words, parameters } = voice;
  const facts = [
    [words.now, now],
    [words.ends, ends],
    [words.unit, unit],
    [words.key, key],
  ];
  return [
    `<a id="${anchor(id)}"></a>`,
    `## ${name} ${code(id)}`,
    facts.map(([what, text]) => `${what}: **${text}**`).join(' · '),
    ...(renewal ? [parameters.whereToLook(renewal)] : []),
    ...charts.map(({ file, text }) => `![${text}](${file})`),
    table({ head: historyHead(voice), rows: history.map((row) => historyCells(row, voice)) }),
    ...(content ? [`<details>\n<summary>${words.content}</summary>\n\n${table(content)}\n\n</details>`] : []),
  ];
}

/** The heads of a history. */
export function historyHead({ words }: ReferenceVoice): string[] {
  const { from, until, value, confidence, law, source, checked } = words;
  return [from, until, value, confidence, law, source, checked];
}

function historyCells(row: HistoryRow, { words }: ReferenceVoice): string[] {
  const { from, until, value, confidence, law, url, checked } = row;
  return [from, until, value, confidence, law, url ? `[${words.source}](<${url}>)` : words.noSource, checked];
}

const code = (id: string): string => `\`${id}\``;
const anchor = (id: string): string => id.replaceAll('.', '-');
const cell = (text: string): string => text.replaceAll('|', '\\|');

function table({ head, rows }: TableContent): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function page(...parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
