/** The only clock of the elements: today as an ISO day in Western Indonesian Time, where most of the readers are. */
export function today(now: Date = new Date()): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' });
  const parts = format.formatToParts(now);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
