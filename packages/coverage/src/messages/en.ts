import type { Problem, ProblemCode } from '../problem.ts';

/** What to tell the maker of a table, in English: one sentence a problem, without the line number. */
export const messages: Record<ProblemCode, (problem: Problem) => string> = {
  html: () => 'This address returns a web page, not a CSV table. Check the link.',
  'too-large': () => 'The file is too large for a table of figures; it is not read.',
  empty: () => 'The table is empty: it has no rows of figures.',
  'no-place-column': () => 'There is no column of regions. Give one the heading "code" or "name".',
  'no-value-column': () => 'There is no column with numbers. Give one the heading "value".',
  'too-many-rows': () => 'The table is too long; rows after this one are not read.',
  'long-row': () => 'This row is too long for a row of figures; it is not read.',
  'open-quote': () => 'A quote (") in this row is never closed; this row and all after it are not read.',
  'too-many-cells': () =>
    'This row has more cells than there are headings and is left out. If a number or text holds a comma, put it in quotes ("12,5") or separate the columns by semicolons.',
  'split-number': ({ cell }) =>
    `The number ${cell} was split at its comma, so this row is left out. Put it in quotes ("${cell}") or separate the columns by semicolons.`,
  'unknown-code': ({ cell }) =>
    `The region code "${cell}" is not in the Home Affairs list. A correct code looks like 3510.`,
  'unknown-name': ({ cell }) =>
    `The region name "${cell}" is not known. A correct name looks like Kab. Banyuwangi.`,
  'unclear-name': ({ cell }) =>
    `"${cell}" may be a regency, a city or a province. Write Kab., Kota or Prov. before it.`,
  'other-name': ({ cell }) =>
    `Code and name do not agree: "${cell}". Codes of the statistics office look like those of Home Affairs but often mean another place.`,
  'no-place': () => 'This row names no region.',
  total: ({ cell }) => `"${cell}" is no region; a row of totals or averages is not used.`,
  renumbered: ({ cell }) =>
    `Code ${cell} was replaced when provinces were split in 2022; this row is used for the new code.`,
  'missing-value': () => 'The number is empty. This row is shown as "no data".',
  'not-applicable': ({ cell }) => `The number is "${cell}": this region is shown as "not applicable".`,
  'bad-value': ({ cell }) => `"${cell}" cannot be read as a number.`,
  'unknown-indicator': ({ cell }) => `The indicator "${cell}" is not known.`,
  'low-confidence': () => 'This figure is marked as doubtful and is not shown.',
  excluded: ({ cell }) => `This row is marked as left out: ${cell}.`,
  'over-100': ({ cell }) => `The value ${cell} is more than 100 percent; it is shown as written.`,
  fractions: () =>
    'All percentages of this table are 1 or less and are shown as written. If 0.45 means 45 percent, write 45.',
  repeated: ({ cell }) => `Region ${cell} appears more than once for the same date.`,
  'no-date': () => 'The table has no dates. Add a column "as_of".',
  'bad-date': ({ cell }) => `The date "${cell}" cannot be read. Write it like 2025-12-31 or 2025-12.`,
  'future-date': ({ cell }) =>
    `The date "${cell}" is yet to come. Targets and forecasts are not shown, so this row is left out.`,
  'bad-url': ({ cell }) => `The source link "${cell}" is not used; a link must begin with https://.`,
};
