import type { CommandWords } from './command-words.ts';

/** The command line in English. */
export const commandWords: CommandWords = {
  usage: `Usage:
  npm run payung-coverage -- check FILE       checks a table of figures, CSV or JSON; "-" reads standard input
  npm run payung-coverage -- template CODE    writes an empty table: 35 for the regencies of East Java, ID for all

In the empty table, fill the column value with percent. Leave it empty where there is no data; write "n/a" where a percentage does not apply.

Options:
  --lang id|en    language
  --json          the findings as JSON

Exit codes: 0 every row is used; 1 something has to be mended; 2 the command was not understood.
`,
  noSuchCommand: (name) => `There is no command "${name}". There are: check, template.`,
  noSuchOption: (name) => `There is no option ${name}. There are: --lang, --json, --help.`,
  tooManyWords: (words) => `It is not clear what "${words}" is for.`,
  noSuchLanguage: (name) => `There is no language "${name}". There are: id, en.`,
  noSuchRegion: (code) =>
    `The region code "${code}" is not in the Home Affairs list. Examples: 35, 3510, ID.`,
  noFile: 'Name one file, as in: npm run payung-coverage -- check figures.csv',
  unreadable: (file, reason) => `The file "${file}" cannot be read (${reason}).`,
  noText: (file) => `The file "${file}" cannot be read. Save the table as CSV (not XLSX) or JSON.`,
  noTable: (file) => `"${file}" holds JSON, but no table of figures.`,
  line: (line, problem) => `Line ${line}: ${problem}`,
  used: (rows, regions) =>
    `${rows === 1 ? '1 row is' : `${rows} rows are`} used, for ${regions === 1 ? '1 region' : `${regions} regions`}.`,
  leftOut: (rows) => `${rows === 1 ? '1 row is' : `${rows} rows are`} left out.`,
  empty: (rows) =>
    `${rows === 1 ? '1 row has' : `${rows} rows have`} no number and ${rows === 1 ? 'is' : 'are'} shown as "no data".`,
  notApplicable: (regions, names) =>
    `${regions === 1 ? '1 region is' : `${regions} regions are`} shown as "not applicable": ${names}.`,
  budgetOnly: (regions, names) =>
    `${regions === 1 ? '1 region has' : `${regions} regions have`} only counts of people enrolled with local-government money, so no percentage: ${names}.`,
  known: (withShare, all, area, without) =>
    `In ${area}, ${withShare} of ${all} regions ${withShare === 1 ? 'has' : 'have'} a percentage; ${without} ${without === 1 ? 'has' : 'have'} none.`,
  highest: (names, percent) => `Highest: ${names}, ${percent}.`,
  lowest: (names, percent) => `Lowest: ${names}, ${percent}.`,
  regions: (count) => (count === 1 ? '1 region' : `${count} regions`),
  classes: (rows) => `Classes of the map: ${rows}.`,
  faultless: 'There is nothing to mend.',
  headings: ['code', 'name', 'value', 'as_of (day/month/year)', 'source', 'link'],
};
