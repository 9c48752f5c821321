/** The only clock of the elements: today as an ISO day in Western Indonesian Time, where most of the readers are. */
export function today(now: Date = new Date()): string {
  // The parts are asked for one by one: WebKit shortens the year of `dateStyle: 'short'` to two digits.
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Jakarta',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = format.formatToParts(now);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
