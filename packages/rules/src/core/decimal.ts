/** Whether a number, written as short as it can be, has at most four decimals, as every rate of the law and every answer. */
export function isDecimal(value: number): boolean {
  return Number.isInteger(value) || Math.round(value * 10_000) / 10_000 === value;
}
