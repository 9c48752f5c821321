/** From a domain to a range of the picture, in a straight line; a domain of one value lands in the middle. */
export function linear(
  [least, most]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (least === most) return () => (start + end) / 2;
  return (value) => start + ((value - least) / (most - least)) * (end - start);
}

/** About five round values within a domain. */
export function roundValues([least, most]: readonly [number, number]): number[] {
  const rough = (most - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const values: number[] = [];
  for (let value = Math.ceil(least / step) * step; value <= most; value += step) values.push(value);
  return values;
}

/** A day as a number of days, so that it can be placed. */
export function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
