import type { Field } from '@payung/signup';
import { escaped, parted, unescaped } from './cell-signs.ts';
import type { EventValues } from './event-values.ts';

const [halves, written] = [
  /^((?:\\[\s\S]|[^:\\])*)(?::([\s\S]*))?$/,
  /^(?<label>(?:\\[\s\S]|[^[*\\])*?)\s*(?<star>\*?)\s*(?:\[(?<kind>(?:\\[\s\S]|[^\]\\])*)\])?\s*(?<late>\*?)$/,
];

/** What stands in brackets after a question that is not answered in a line. */
const kinds: readonly (readonly [Field['type'], RegExp, string])[] = [
  ['number', /^(angka|number)$/i, 'angka'],
  ['textarea', /^(panjang|long)$/i, 'panjang'],
  ['yes-no', /^(ya\s*\/\s*tidak|yes\s*\/\s*no)$/i, 'ya/tidak'],
];

/**
 * `Desa asal* : Supaya bahan cukup | Ukuran baju [S / M / L] : Untuk kaus` as the parts of rows of the form: a question, a star where it has to be
 * answered, in brackets what may be answered, and why it is asked.
 */
export function questionsIn(cell: string): readonly EventValues[] {
  return parted(cell, '|')
    .filter((part) => part !== '')
    .map((part) => {
      const [, question = part, why = ''] = halves.exec(part) ?? [];
      const { label = question, star, kind, late } = written.exec(question.trim())?.groups ?? {};
      const type = kind === undefined ? 'text' : (kinds.find(([, says]) => says.test(kind))?.[0] ?? 'choice');
      return {
        'label.id': unescaped(label).trim(),
        type,
        required: star || late ? 'ya' : '',
        'purpose.id': unescaped(why.trim()),
        choices: type === 'choice' ? parted(kind!, '/').map(unescaped).join('\n') : '',
      };
    });
}

/** The other way. */
export function questionsCell(fields: readonly EventValues[]): string {
  return fields.map(questionPart).join(' | ');
}

function questionPart({ type, required, choices = '', ...texts }: EventValues): string {
  const said = kinds.find(([kind]) => kind === type)?.[2] ?? choiceNames(choices).map(choicePart).join(' / ');
  const star = required === 'ya' ? '*' : '';
  const brackets = said && ` [${said}]`;
  return `${escaped(texts['label.id'] ?? '', ':[*')}${star}${brackets} : ${escaped(texts['purpose.id'] ?? '')}`;
}

const choicePart = (name: string): string => escaped(name, '/:]');

/** The choices without their translations. */
const choiceNames = (choices: string): string[] =>
  choices.split('\n').flatMap((line) =>
    line
      .split('|', 1)
      .map((name) => name.trim())
      .filter(Boolean),
  );

/**
 * The questions as rows of the form. One that is asked already, in the same words, keeps its answers and what the table does not say of it; in other words
 * it is another question, because nobody answered that one.
 */
export function questionRows(
  wanted: readonly EventValues[],
  kept: readonly EventValues[],
): readonly EventValues[] {
  return wanted.map((one) => {
    const known = kept.find((other) => other['label.id'] === one['label.id']);
    if (!known) return one;
    const isSame = (part: string) => known[part] === one[part];
    return {
      ...known,
      ...one,
      ...(!isSame('purpose.id') && { 'purpose.en': '' }),
      choices: translated(one['choices'] ?? '', known['choices'] ?? ''),
    };
  });
}

/** Choices with the translations they have. */
function translated(choices: string, known: string): string {
  const lines = known.split('\n');
  return choices
    .split('\n')
    .map((name) => lines.find((line) => line.split('|')[0]!.trim() === name) ?? name)
    .join('\n');
}
