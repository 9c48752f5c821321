import { messages as tableProblems } from '@payung/coverage/messages/en';
import type { ReportWords } from './report-words.id.ts';
import type { TableProblem } from './table-error.ts';

const problems: Record<TableProblem['kind'], (detail: string) => string> = {
  offline: () => 'There is no internet connection, so the figures of this page could not be loaded.',
  unreachable: () =>
    'The address of the figures cannot be reached. It may be wrong, or its site does not let other pages read it (CORS).',
  blocked: (detail) =>
    `The security policy of this page (Content-Security-Policy) does not let the figures be fetched. The site's administrator needs to add: ${detail}`,
  status: (detail) =>
    detail === '404'
      ? 'There is no file of figures at the given address (404).'
      : `The site that keeps the figures has a problem (${detail}).`,
  html: () =>
    'The address of the figures holds a web page, not a CSV or JSON table. It may ask for a login, or it is not the download link.',
  empty: () => 'The file of figures is empty.',
  large: () => 'The file of figures is larger than 20 MB and was not loaded.',
  unusable: () => 'The file of figures has no row that can be used.',
  unreadable: () => 'The file of figures cannot be read. Save the table as CSV (not XLSX) or JSON.',
};

/** What is said in English about a host's table that failed, or has rows that cannot be used. */
export const reportWords: ReportWords = {
  problem: ({ kind, detail }) => problems[kind](detail ?? ''),
  withoutFigures: 'No figures are shown until then.',
  unusableRows: (count) => `${count} ${count === '1' ? 'row' : 'rows'} of the table cannot be used`,
  remarks: (count) => `${count} ${count === '1' ? 'remark' : 'remarks'} on the table`,
  tableRow: (line, message) => `Line ${line}: ${message}`,
  moreRows: (count) => `and ${count} more`,
  /** What is wrong with a row. */
  tableProblems,
};
