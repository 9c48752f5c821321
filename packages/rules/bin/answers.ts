import type { Answers, Scalar } from '../src/core/answers.ts';
import { numberFromText } from '../src/telling/number-text.ts';
import { Misuse } from './command.ts';
import type { Speech } from './languages.ts';
import type { Askable } from './programme.ts';
import { nearest } from './typed.ts';
import type { TypedOption } from './typed.ts';

type Item = Record<string, Scalar>;

/** An option with the question it answers; `index` is the place in a list. */
interface Placed {
  readonly askable: Askable;
  readonly index: number | undefined;
}

/**
 * The answers that were typed, by question name. Numbers may be written as people write them (`3.000.000`), lists as JSON or
 * one field at a time (`--children.0.level primary`). What is no valid value goes to the rules as it is, so that they say what
 * is wrong; an option that no question has is a misuse.
 */
export function answersOf(options: readonly TypedOption[], all: readonly Askable[], speech: Speech): Answers {
  const answers = new Map<string, Scalar | Item[]>();
  const lists = new Map<string, Map<number, Item>>();
  for (const option of options) {
    const { askable, index } = placed(option, all, speech);
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

const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

function placed({ name }: TypedOption, all: readonly Askable[], speech: Speech): Placed {
  const [, list, place, field] = /^([^.]+)\.(\d+)\.([^.]+)$/.exec(name) ?? [];
  const path = list === undefined ? name : `${list}.${field}`;
  const isField = list !== undefined;
  const askable = all.find(
    (one) => plain(one.option) === plain(path) && one.option.includes('.') === isField,
  );
  if (askable) return { askable, index: isField ? Number(place) : undefined };
  const known = all.map(({ option }) => option.replace('.', '.0.'));
  const near = nearest(name.replace(/\.\d+\./, '.0.'), [...known, 'on', 'why', 'json', 'lang', 'help']);
  throw new Misuse(speech.command.noSuchOption(`--${name}`, near === undefined ? '' : `--${near}`));
}

function valueOf({ name, value }: TypedOption, { question, isList }: Askable, speech: Speech): unknown {
  const { command: say } = speech;
  const option = `--${name}`;
  if (question.type === 'boolean') return truthOf(option, value ?? 'true', speech);
  if (value === undefined || value === '') throw new Misuse(say.valueNeeded(option));
  if (isList) return listOf(option, value, question.fields ?? [], speech);
  switch (question.type) {
    case 'money':
    case 'integer':
      return numberFromText(value);
    case 'percent':
      return numberFromText(value, true);
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
  fields: NonNullable<Askable['question']['fields']>,
  { command: say }: Speech,
): unknown {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // No JSON: said below, like JSON that is no list.
  }
  const [first] = fields;
  const example = JSON.stringify([{ [first?.name ?? '']: first?.choices?.[0] ?? 1 }]);
  throw new Misuse(say.noList(option, `'${example}'`));
}
