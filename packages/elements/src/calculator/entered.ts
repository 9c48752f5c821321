import type { Scalar } from '@payung/rules';
import { numberFromText } from './number-text.ts';

/** Answers as a person is giving them: what is no valid answer yet stays as it was typed. */
export type Entered = Readonly<Record<string, Scalar | readonly EnteredItem[]>>;

/** One item of a list answer. */
export type EnteredItem = Readonly<Record<string, Scalar>>;

const day = /^\d{4}-\d{2}-\d{2}$/;

function valueOf(text: string): Scalar {
  if (text === 'true' || text === 'false') return text === 'true';
  return day.test(text) ? text : numberFromText(text, 'id');
}

/**
 * Reads the query-string form, `segment=self-employed&income=1000000&children.0.level=primary`: numbers and true/false are
 * recognised, fields of list items are `list.index.field`. What no question asks for does no harm.
 */
export function enteredFromText(text: string): Entered {
  const entered = new Map<string, Scalar | EnteredItem[]>();
  const lists = new Map<string, Map<number, [string, Scalar][]>>();
  for (const [key, value] of new URLSearchParams(text)) {
    const [, list = '', index = '', field = ''] = /^([^.]+)\.(\d+)\.([^.]+)$/.exec(key) ?? [];
    if (!list) {
      entered.set(key, valueOf(value));
      continue;
    }
    const items = lists.get(list) ?? new Map<number, [string, Scalar][]>();
    lists.set(list, items);
    items.set(Number(index), [...(items.get(Number(index)) ?? []), [field, valueOf(value)]]);
  }
  for (const [list, items] of lists) {
    const inOrder = [...items].sort(([a], [b]) => a - b);
    entered.set(
      list,
      inOrder.map(([, fields]) => Object.fromEntries(fields)),
    );
  }
  return Object.fromEntries(entered);
}

/** The items of a list answer; none when it was not answered. */
export function itemsOf(entered: Entered, list: string): readonly EnteredItem[] {
  const value = entered[list];
  return Array.isArray(value) ? (value as readonly EnteredItem[]) : [];
}

/** What was entered at `wage`, or at `children.0.level`; undefined where nothing was. */
export function enteredAt(entered: Entered, path: string): Scalar {
  const [name = '', index, field = ''] = path.split('.');
  return index === undefined ? (entered[name] as Scalar) : itemsOf(entered, name)[Number(index)]?.[field];
}

/** The entered answers with one more given; `path` is `wage`, or `children.0.level` for a field of an item. */
export function withAnswer(entered: Entered, path: string, value: Scalar): Entered {
  const [name = '', index, field] = path.split('.');
  if (index === undefined || field === undefined) return { ...entered, [name]: value };
  const items = itemsOf(entered, name).map((item, place) =>
    place === Number(index) ? { ...item, [field]: value } : item,
  );
  return { ...entered, [name]: items };
}
