import type { Level } from '../scholarship/levels.ts';
import type { Child } from '../scholarship/questions.ts';
import { schoolYears } from '../scholarship/school-years.ts';
import type { GroundFigures } from './words.ts';

/** The school years that are paid to the child of a line, by level: `SD 6 tahun, SMP 3 tahun`. */
export function childYears(
  lineId: string,
  names: Readonly<Record<Level, string>>,
  { values, rowOf, written }: GroundFigures,
): string {
  const child = (values.children as readonly Child[])[Number(lineId.split('.')[1]) - 1]!;
  const { paid } = schoolYears(child, rowOf('scholarship.age')!.value as number);
  return [...new Set(paid)]
    .map((level) => `${names[level]} ${written(paid.filter((year) => year === level).length, 'years')}`)
    .join(', ');
}
