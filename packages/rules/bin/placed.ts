import { Misuse } from './command.ts';
import type { Speech } from './languages.ts';
import type { Askable } from './programme.ts';
import { nearest } from './typed.ts';
import type { TypedOption } from './typed.ts';

/** An option with the question it answers; `index` is the place in a list whose items are given field by field. */
export interface Placed {
  readonly option: TypedOption;
  readonly askable: Askable;
  readonly index: number | undefined;
}

/**
 * The options at the questions they answer. A misuse is an option that no question has, a second option for the same answer
 * (a list as JSON and by its fields too), and a list whose places do not run from 0 without a gap.
 */
export function placedOptions(
  options: readonly TypedOption[],
  all: readonly Askable[],
  speech: Speech,
): readonly Placed[] {
  const placed = options.map((option) => placedAt(option, all, speech));
  refuseSecondAnswers(placed, speech);
  refuseGaps(placed, speech);
  return placed;
}

const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

/** The question of its own that an option belongs to: for a field of a list the list. */
const ownQuestion = ({ askable }: Placed): string => askable.path.replace(/\..*/, '');

function placedAt(option: TypedOption, all: readonly Askable[], speech: Speech): Placed {
  const { name } = option;
  const [, list, place, field] = /^([^.]+)\.(\d+)\.([^.]+)$/.exec(name) ?? [];
  const path = list === undefined ? name : `${list}.${field}`;
  const isField = list !== undefined;
  const askable = all.find(
    (one) => plain(one.option) === plain(path) && one.option.includes('.') === isField,
  );
  if (askable) return { option, askable, index: isField ? Number(place) : undefined };
  const known = all.map((one) => one.option.replace('.', '.0.'));
  const near = nearest(name.replace(/\.\d+\./, '.0.'), [...known, 'on', 'why', 'json', 'lang', 'help']);
  throw new Misuse(speech.command.noSuchOption(`--${name}`, near === undefined ? '' : `--${near}`));
}

function refuseSecondAnswers(placed: readonly Placed[], { command: say }: Speech): void {
  for (const [place, later] of placed.entries()) {
    const earlier = placed.slice(0, place).find((one) => isSameAnswer(one, later));
    if (!earlier) continue;
    const [first, second] = [`--${earlier.option.name}`, `--${later.option.name}`];
    throw new Misuse(first === second ? say.givenTwice(first) : say.sameAnswer(first, second));
  }
}

function isSameAnswer(one: Placed, other: Placed): boolean {
  if (ownQuestion(one) !== ownQuestion(other)) return false;
  const isWhole = one.index === undefined || other.index === undefined;
  return isWhole || (one.index === other.index && one.askable.path === other.askable.path);
}

function refuseGaps(placed: readonly Placed[], { command: say }: Speech): void {
  for (const one of placed) {
    const ofList = placed.filter((other) => ownQuestion(other) === ownQuestion(one));
    const expected = firstFree(ofList.map(({ index }) => index));
    if (one.index === undefined || one.index < expected) continue;
    const { name } = one.option;
    throw new Misuse(say.gap(`--${name}`, `--${name.replace(/\.\d+\./, `.${expected}.`)}`));
  }
}

function firstFree(places: readonly (number | undefined)[]): number {
  let free = 0;
  while (places.includes(free)) free += 1;
  return free;
}
