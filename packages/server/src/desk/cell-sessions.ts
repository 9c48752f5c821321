import { momentCell, momentIn } from './cell-moments.ts';
import { escaped, parted, unescaped } from './cell-signs.ts';
import type { EventValues } from './event-values.ts';

const day = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`;
const clock = String.raw`\d{1,2}[.:]\d\d`;
const written = new RegExp(
  String.raw`^(?:(?<name>.+?)\s*:\s+)?(?<day>${day})\s+(?<from>${clock})\s*[-–]\s*(?:(?<until>${day})\s+)?(?<to>${clock})(?:\s*\(\s*(?<seats>\d+)\s*\p{L}*\s*\))?$`,
  'su',
);

/**
 * `Pagi: 23/03/2027 08.00-10.00 (15 tempat) | Siang: …` as the parts of rows of the form: each time with its beginning and end, its name and its own
 * seats where it has them. What cannot be read stays as it is and is refused later.
 */
export function sessionsIn(cell: string): readonly EventValues[] {
  return parted(cell, '|').map((part) => {
    const found = written.exec(part)?.groups;
    if (!found) return { start: part, end: part };
    const { name, day = '', from = '', until = day, to = '', seats } = found;
    return {
      start: momentIn(`${day} ${from}`),
      end: momentIn(`${until} ${to}`),
      'label.id': unescaped(name ?? ''),
      capacity: seats ?? '',
    };
  });
}

/** The other way. */
export function sessionsCell(sessions: readonly EventValues[]): string {
  return sessions.map(sessionPart).join(' | ');
}

function sessionPart({ start = '', end = '', capacity, 'label.id': name }: EventValues): string {
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  const until = isOneDay ? momentCell(end).split(' ')[1] : ` ${momentCell(end)}`;
  const hours = `${momentCell(start)}${isOneDay ? '-' : ' -'}${until}`;
  return `${name ? `${escaped(name)}: ` : ''}${hours}${capacity ? ` (${capacity} tempat)` : ''}`;
}

/**
 * The times as rows of the form, each with the kept time that it is: the one at the same hours, else the one with the same name, else in their order
 * where as many are left on both sides. `undefined` where that is not clear: whoever chose a time must not find themselves in another.
 */
export function sessionRows(
  wanted: readonly EventValues[],
  kept: readonly EventValues[],
): readonly EventValues[] | undefined {
  const left = new Set(kept);
  const found = new Map<EventValues, EventValues>();
  const pair = (isSame: (one: EventValues, other: EventValues) => boolean) => {
    for (const one of wanted) {
      const same = found.has(one) ? undefined : [...left].find((other) => isSame(one, other));
      if (!same) continue;
      left.delete(same);
      found.set(one, same);
    }
  };
  pair((one, other) => one['start'] === other['start'] && one['end'] === other['end']);
  pair((one, other) => Boolean(one['label.id']) && one['label.id'] === other['label.id']);
  const others = wanted.filter((one) => !found.has(one));
  if (others.length > 0 && left.size > 0 && others.length !== left.size) return undefined;
  pair(() => true);
  const used = new Set(kept.map(({ id }) => id));
  return wanted.map((one, i) => withKept(one, found.get(one), newId(used, i)));
}

function withKept(one: EventValues, kept: EventValues | undefined, newId: () => string): EventValues {
  if (!kept) return { ...one, id: newId() };
  return {
    ...kept,
    ...one,
    'label.en': one['label.id'] === kept['label.id'] ? (kept['label.en'] ?? '') : '',
  };
}

const newId = (used: Set<string | undefined>, i: number) => (): string => {
  for (let n = i + 1; ; n++) {
    const id = `waktu-${n}`;
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
};
