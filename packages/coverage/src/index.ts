export { absenceOf, type Absence, type KnownAreas } from './absence.ts';
export { absencesIn } from './absences-in.ts';
export { classes, type ClassMethod, type ClassOptions } from './classes.ts';
export { givenClasses, type Classes, type LegendRow } from './given-classes.ts';
export { countFigures, countIndicators } from './counts.ts';
export {
  areComparable,
  areOfOneEra,
  baseEnlargedIn,
  isOld,
  oldBefore,
  type CountFigure,
  type CoverageFigure,
  type CoverageKind,
  type Provenance,
} from './coverage-figure.ts';
export {
  indicators,
  isIndicator,
  type Base,
  type Confidence,
  type Figure,
  type Indicator,
  type Precision,
  type Source,
  type Unit,
} from './figure.ts';
export { joinFigures, type JoinedRegion } from './join.ts';
export { mapBounds } from './map-bounds.ts';
export { parseFigures, type ParsedFigures } from './parse.ts';
export { peopleBehind, type Counted, type PeopleCount } from './people-behind.ts';
export { pickFigure, pickFigures } from './pick.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { provenanceOf } from './provenance.ts';
export type { RowDefaults } from './row.ts';
export { summary, type KnownRegion, type Summary } from './summary.ts';
export { mappedYears, pickYears, type YearsOfFigures } from './years.ts';
