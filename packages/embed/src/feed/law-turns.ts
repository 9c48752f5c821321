import type { Parameter, ParameterRow } from '@payung/rules';

/** What a parameter does on a day: it begins, says something else, or says nothing any more. */
export interface LawChange {
  readonly parameter: Parameter;
  readonly before: ParameterRow | undefined;
  readonly after: ParameterRow | undefined;
}

/** A day on which the law turns, and what changes on it. */
export interface LawTurn {
  /** The first day of the new rules. */
  readonly day: string;
  readonly changes: readonly LawChange[];
}

/** Every day on which some of these parameters begin, change or end, the youngest first. A row that only goes on under another citation is no change. */
export function lawTurns(parameters: readonly Parameter[]): LawTurn[] {
  const changes = parameters.flatMap(changesOf);
  const days = [...new Set(changes.map(({ day }) => day))].sort().reverse();
  return days.map((day) => ({
    day,
    changes: changes.filter((change) => change.day === day).map(({ change }) => change),
  }));
}

/** The day before another. */
export const dayBefore = (day: string): string => moved(day, -1);

function changesOf(parameter: Parameter): { readonly day: string; readonly change: LawChange }[] {
  const { rows } = parameter;
  const days = new Set(rows.flatMap(({ from, to }) => (to === null ? [from] : [from, moved(to, 1)])));
  return [...days].flatMap((day) => {
    const [before, after] = [rowOn(rows, dayBefore(day)), rowOn(rows, day)];
    const isSame = before && after && JSON.stringify(before.value) === JSON.stringify(after.value);
    return isSame ? [] : [{ day, change: { parameter, before, after } }];
  });
}

const rowOn = (rows: readonly ParameterRow[], day: string): ParameterRow | undefined =>
  rows.find(({ from, to }) => from <= day && (to === null || day <= to));

const moved = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
