/**
 * An Indonesian mobile number as `+62812…`, from the ways people write it: `0812-3456-7890`, `62 812 …`, `+62 (0)812 …`.
 * `undefined` for anything else: land lines, other countries, too few or too many digits.
 */
export function mobileNumber(written: string): string | undefined {
  const digits = written.normalize('NFKC').replace(/[\s().\-\u2010-\u2015\u2212/]/g, '');
  const subscriber = /^(?:(?:\+|00)?620?|0)(8[1-9]\d{7,10})$/.exec(digits)?.[1];
  return subscriber && `+62${subscriber}`;
}
