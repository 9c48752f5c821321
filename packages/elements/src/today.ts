const aheadOfUtcMs = 7 * 60 * 60 * 1000;

/** The only clock of the elements: today as an ISO day in Western Indonesian Time (UTC+7 all year), where most of the readers are. */
export function today(now: Date = new Date()): string {
  // Not by `Intl`: its date format takes a slow phone a tenth of a second to make, before the first answer is there.
  return new Date(now.getTime() + aheadOfUtcMs).toISOString().slice(0, 10);
}
