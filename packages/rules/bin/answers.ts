import type { Answers, Scalar } from '../src/core/answers.ts';
import { numberFromText } from '../src/telling/number-text.ts';
import { Misuse } from './command.ts';
import type { Speech } from './languages.ts';
import { placedOptions } from './placed.ts';
import type { Askable } from './programme.ts';
import { itemExample } from './question-text.ts';
import type { TypedOption } from './typed.ts';

type Item = Record<string, Scalar>;

/**
 * The answers that were typed, by question name. Numbers may be written as people write them (`3.000.000`), lists as JSON or
 * one field at a time (`--children.0.level primary`). What is no valid value goes to the rules as it is, so that they say what
 * is wrong; an option that no question has is a misuse, and so are two that give the same answer.
 */
export function answersOf(options: readonly TypedOption[], all: readonly Askable[], speech: Speech): Answers {
  const answers = new Map<string, Scalar | Item[]>();
  const lists = new Map<string, Map<number, Item>>();
  for (const { option, askable, index } of placedOptions(options, all, speech)) {
    if (index === undefined) answers.set(askable.path, valueOf(option, askable, speech) as Scalar | Item[]);
    else {
      const [list = '', field = ''] = askable.path.split('.');
      const items = lists.get(list) ?? new Map<number, Item>();
      lists.set(list, items);
      items.set(index, { ...items.get(index), [field]: valueOf(option, askable, speech) as Scalar });
    }
  }
  for (const [list, items] of lists) {
    const inOrder = [...items].sort(([one], [other]) => one - other).map(([, item]) => item);
    answers.set(list, inOrder);
  }
  return Object.fromEntries(answers);
}

/** How an answer at a place of a result is given: `children[0].level` by `--children.0.level`. */
export function optionAt(place: string): string {
  return `--${place.replace(/\[(\d+)\]/, '.$1').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function valueOf({ name, value }: TypedOption, { question, isList }: Askable, speech: Speech): unknown {
  const { command: say } = speech;
  const option = `--${name}`;
  if (question.type === 'boolean') return truthOf(option, value ?? 'true', speech);
  if (value === undefined || value === '') throw new Misuse(say.valueNeeded(option));
  if (isList) return listOf(option, value, question, speech);
  switch (question.type) {
    case 'money':
    case 'integer':
      return numberFromText(value, speech.language);
    case 'percent':
      return numberFromText(value, speech.language, true);
    case 'choice':
      return question.choices?.find((choice) => String(choice) === value) ?? value;
    default:
      return value;
  }
}

function truthOf(option: string, text: string, { general, command: say }: Speech): boolean {
  const word = text.toLowerCase();
  if (word === 'true' || word === general.yes.toLowerCase()) return true;
  if (word === 'false' || word === general.no.toLowerCase()) return false;
  throw new Misuse(say.yesOrNo(option));
}

function listOf(
  option: string,
  text: string,
  question: Askable['question'],
  { command: say }: Speech,
): unknown {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // No JSON: said below, like JSON that is no list.
  }
  throw new Misuse(say.noList(option, `'[${itemExample(question)}]'`));
}
