import type { MemoContent } from './memo-content.ts';
import type { Telling } from './telling.ts';
import type { MemoWords } from './memo-words.id.ts';

/** What a person writes into a memo; empty where it is to be filled in by hand. */
export interface Typed {
  readonly title: string;
  readonly to: string;
  readonly from: string;
}

const blank = '____________';

/** The memo as plain text, for a message or a letter. */
export function memoText(
  { purpose, rows, perPerson, relief, buys, stops, laws, foot }: MemoContent,
  { title, to, from }: Typed,
  date: string,
  { words }: Telling,
  own: MemoWords,
): string {
  const [heads = [], ...body] = rows;
  const pair = ([name, text]: readonly [string, string]): string => `- ${name}: ${text}`;
  const row = ([name = '', ...amounts]: readonly string[]): string =>
    pair([name, amounts.map((amount, index) => `${heads[index + 1]} ${amount}`).join(', ')]);
  return [
    title || own.title,
    [`${own.fields.to}: ${to || blank}`, `${own.fields.from}: ${from || blank}`, `${own.date}: ${date}`].join(
      '\n',
    ),
    purpose,
    [`${own.budget}:`, ...body.map(row)].join('\n'),
    [`${own.perPerson}:`, ...perPerson.map(pair)].join('\n'),
    [`${own.relief}:`, ...relief.map((text) => `- ${text}`)].join('\n'),
    [`${words.buys}:`, ...buys.map(pair)].join('\n'),
    stops,
    `${own.law}: ${laws.join('; ')}.`,
    foot,
  ].join('\n\n');
}
