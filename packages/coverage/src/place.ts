import { regionByCode, type Region } from '@payung/regions';
import { regionsByName } from '@payung/regions/by-name';
import { currentCode } from '@payung/regions/history';
import { codeOfStatistics } from '@payung/regions/statistics-codes';
import type { Cell, Report } from './row.ts';

/** What stands in place of an area where a spreadsheet sums the rows up. */
const total = /^(grand\s+|sub\s*)?(jumlah|total|rata-rata|rerata|average)\b/i;

/**
 * The area of a row: by its Kemendagri code, else by the number of the statistics office in a column of that name, else by its
 * name. Undefined when a reported problem leaves the row out: also where code and name mean two places, since a
 * figure on the wrong area is worse than none.
 */
export function readPlace(cell: Cell, report: Report): Region | undefined {
  const code = cell('code');
  const sum = [code, cell('name'), cell('province')].find((text) => total.test(text));
  if (sum && !regionByCode(code)) return void report('total', true, sum);
  if (code) return byCode(code, cell, report);
  const number = cell('statistics_code');
  const counted = regionByCode(codeOfStatistics(number.replace(/[.\s]/g, '')) ?? '');
  if (counted) return agreed(counted, number, cell, report);
  const name = cell('name');
  if (name) return byName(name, cell, report);
  const province = cell('province');
  if (!province) return void report(number ? 'unknown-code' : 'no-place', false, number);
  return provinceNamed(province) ?? void report('unknown-name', false, province);
}

const provinceNamed = (name: string): Region | undefined =>
  regionsByName(name).find(({ level }) => level === 'province');

function byCode(code: string, cell: Cell, report: Report): Region | undefined {
  const written = code.replace(/[.\s]/g, '').toUpperCase();
  const region = regionByCode(currentCode(written) ?? written);
  if (!region) {
    // Somebody may write names into the column of codes.
    if (regionsByName(code).length > 0) return byName(code, cell, report);
    return void report('unknown-code', false, code);
  }
  if (region.code !== written) report('renumbered', true, code);
  return agreed(region, code, cell, report);
}

/** The area of a code, unless the name beside it is that of others. */
function agreed(region: Region, code: string, cell: Cell, report: Report): Region | undefined {
  const name = cell('name');
  const meant = name ? regionsByName(name) : [];
  if (meant.length === 0 || meant.includes(region)) return region;
  return void report('other-name', false, `${code} ${name}`);
}

/** The one area of a name; where several have it, the one in the province that the row names. */
function byName(name: string, cell: Cell, report: Report): Region | undefined {
  const meant = regionsByName(name);
  const province = provinceNamed(cell('province'));
  const [region, ...others] =
    meant.length > 1 && province ? meant.filter(({ parent }) => parent === province.code) : meant;
  if (others.length > 0) return void report('unclear-name', false, name);
  return region ?? void report('unknown-name', false, name);
}
