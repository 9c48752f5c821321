/** A moment as a control for date and time holds it, `2027-03-23T08:00`, as people write it in a cell: `23/03/2027 08.00`. */
export function momentCell(value: string): string {
  const [, y, m, d, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value) ?? [];
  return y ? `${d}/${m}/${y} ${hour}.${minute}` : value;
}

/**
 * The other way, also from `2027-03-23 08:00` and from what spreadsheets make of a moment (`23/03/27 08:00:00`). Anything else stays as it is and is
 * refused later.
 */
export function momentIn(cell: string): string {
  const [day = '', time = '', ...more] = cell.trim().split(/[\sT]+/);
  const date = dateOf(day);
  const hour = clockOf(time);
  return date && hour && more.length === 0 ? `${date}T${hour}` : cell;
}

function dateOf(day: string): string | undefined {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (y) return `${y}-${m}-${d}`;
  const [, dd, mm, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/.exec(day) ?? [];
  return dd && mm && year
    ? `${year.padStart(4, '20')}-${mm.padStart(2, '0')}-${dd.padStart(2, '0')}`
    : undefined;
}

function clockOf(time: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[.:](\d\d)(?:[.:]00)?$/.exec(time) ?? [];
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
