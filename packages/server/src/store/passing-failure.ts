const sqliteBusy = 5;
const sqliteFull = 13;
const postgresFull = '53100';

/** PostgreSQL's codes of what passes by itself: conflicts with others, too many of us, a server that stops or starts. */
const passing = new Set(['40001', '40P01', '53300', '55P03', '57014', '57P01', '57P02', '57P03', '25P03']);
const brokenLine = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);

/** Whether the database failed in a way that passes: another one was writing, or its server is not there just now. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return error.errcode === sqliteBusy;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    passing.has(code) ||
    code.startsWith('08') ||
    brokenLine.has(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    )
  );
}

/** Whether the database had no room left to write: nothing was written, and nothing will be until somebody makes room. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return error.errcode === sqliteFull;
  return 'code' in error && error.code === postgresFull;
}

/** Whether a row was refused because another has the same key: two requests wrote it at the same moment. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
