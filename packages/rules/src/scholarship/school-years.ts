import { levels, yearsOf } from './levels.ts';
import type { Level } from './levels.ts';
import type { Child } from './questions.ts';

/** The school years of a child that are still to come and paid, each by its level. */
export interface SchoolYears {
  readonly paid: readonly Level[];
  /** Whether the age limit took something away. */
  readonly isCutByAge: boolean;
}

function yearsToCome(child: Child): Level[] {
  const years: Level[] = [];
  const first = levels.indexOf(child.level);
  for (const level of levels.slice(first, levels.indexOf(child.until) + 1)) {
    const full = level === 'university' ? (child.universityYears ?? yearsOf.university) : yearsOf[level];
    const count = level === child.level ? child.yearsLeft : full;
    for (let year = 0; year < count; year += 1) years.push(level);
  }
  return years;
}

/** Works them out; a year in which the child has reached the age limit is not paid. */
export function schoolYears(child: Child, ageLimit: number): SchoolYears {
  const years = yearsToCome(child);
  const paid = years.filter(
    (_, index) => child.age === undefined || child.age + child.startsInYears + index < ageLimit,
  );
  return { paid, isCutByAge: paid.length < years.length };
}
