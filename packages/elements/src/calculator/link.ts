import type { Scalar } from '@payung/rules';
import { dayProblem } from '@payung/rules/form';
import type { Entered, EnteredItem } from './entered.ts';
import { isCalculationName, isRuleSetVersion } from './rule-set.ts';

/** What a link carries, as it is written. */
export interface LinkContent {
  readonly calculation: string;
  readonly ruleSetVersion: string;
  readonly on: string;
  readonly entered: Entered;
}

/** What a link asks for: the answers of then, to be worked out by the rule set `version`. */
export interface LinkRead {
  readonly calculation: string;
  readonly version: string;
  readonly on: string;
  readonly entered: Entered;
}

/** No form of ours fills this; longer text is no link of ours. */
const longest = 16_000;
const mostItems = 100;

const name = /^[a-z][A-Za-z0-9]*$/;
const path = /^([a-z][A-Za-z0-9]*)\.(\d{1,3})\.([a-z][A-Za-z0-9]*)?$/;
const reserved: readonly string[] = ['payung', 'v', 'on'];
const number = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

/** Text that would be read as something else, or begins like this mark, gets the mark a spreadsheet uses for text. */
const mark = "'";

const isNumber = (text: string): boolean => number.test(text) && Number.isFinite(Number(text));
const isTruth = (text: string): boolean => text === 'true' || text === 'false';

/** Undefined for what is no answer: nothing, empty text, a number that is none. */
function textOf(value: Scalar): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean') return String(value);
  return isNumber(value) || isTruth(value) || value.startsWith(mark) ? mark + value : value;
}

function valueOf(text: string): Scalar {
  if (isTruth(text)) return text === 'true';
  if (isNumber(text)) return Number(text);
  return text.startsWith(mark) ? text.slice(mark.length) : text;
}

/**
 * The fragment of a link, without `#`: `payung=contribution&v=2025.12&on=2026-02-01&segment=self-employed&children.0.level=primary`.
 * An item of which nothing was answered is kept as `children.0.=`; other answers that were not given are left out.
 */
export function linkText({ calculation, ruleSetVersion, on, entered }: LinkContent): string {
  const text = new URLSearchParams({ payung: calculation, v: ruleSetVersion, on });
  const put = (key: string, value: Scalar): boolean => {
    const written = textOf(value);
    if (written !== undefined) text.append(key, written);
    return written !== undefined;
  };
  for (const [answer, value] of Object.entries(entered)) {
    if (!name.test(answer) || reserved.includes(answer)) continue;
    if (!Array.isArray(value)) {
      put(answer, value as Scalar);
      continue;
    }
    (value as readonly EnteredItem[]).forEach((item, index) => {
      const fields = Object.entries(item).filter(([field]) => name.test(field));
      const answered = fields.filter(([field, given]) => put(`${answer}.${index}.${field}`, given));
      if (answered.length === 0) text.append(`${answer}.${index}.`, '');
    });
  }
  return text.toString();
}

/**
 * Reads the fragment of an address, with or without `#`; undefined when it is no link of ours: another fragment of the page, an
 * unknown calculation, a version or day that is none, or text no form of ours gives. Never throws. Whether the answers
 * fit is for the rules to say; what they do not ask for does no harm.
 */
export function readLink(hash: string): LinkRead | undefined {
  const text = hash.replace(/^#/, '');
  if (text.length > longest) return undefined;
  const given = new URLSearchParams(text);
  const [calculation, version, on] = reserved.map((key) => given.get(key) ?? '') as [string, string, string];
  if (!isCalculationName(calculation) || !isRuleSetVersion(version) || dayProblem(on)) return undefined;
  const answers = new Map<string, Scalar>();
  const lists = new Map<string, Map<number, Map<string, Scalar>>>();
  for (const [key, value] of given) {
    const [, list = '', index = '', field] = path.exec(key) ?? [];
    if (list && Number(index) < mostItems) {
      const items = lists.get(list) ?? new Map<number, Map<string, Scalar>>();
      const item = items.get(Number(index)) ?? new Map<string, Scalar>();
      if (field !== undefined && value) item.set(field, valueOf(value));
      lists.set(list, items.set(Number(index), item));
    } else if (name.test(key) && !reserved.includes(key) && value) {
      answers.set(key, valueOf(value));
    }
  }
  const inOrder = [...lists].map(([list, items]): [string, EnteredItem[]] => [
    list,
    [...items].sort(([a], [b]) => a - b).map(([, item]) => Object.fromEntries(item) as EnteredItem),
  ]);
  const entered: Entered = Object.fromEntries<Scalar | readonly EnteredItem[]>([...answers, ...inOrder]);
  return { calculation, version, on, entered };
}
