import differing from '../data/statistics-codes.json' with { type: 'json' };
import { regions } from './list.ts';

const byCode: ReadonlyMap<string, string> = new Map(Object.entries(differing));
const byStatisticsCode: ReadonlyMap<string, string> = new Map(
  regions.slice(1).map(({ code }) => [byCode.get(code) ?? code, code]),
);
const knownCodes: ReadonlySet<string> = new Set(byStatisticsCode.values());

/**
 * The number of the statistics office (BPS) for an area; undefined for the nation and for unknown codes.
 * It differs from ours for 205 of the 552 areas while looking the same: Aceh Barat is 1105 here and 1107 there.
 */
export function statisticsCodeOf(code: string): string | undefined {
  return knownCodes.has(code) ? (byCode.get(code) ?? code) : undefined;
}

/** Our code of the area with this number of the statistics office; only for tables known to be numbered so. */
export function codeOfStatistics(statisticsCode: string): string | undefined {
  return byStatisticsCode.get(statisticsCode);
}
