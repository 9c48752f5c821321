type Step = '+' | '*' | '%' | 'min' | 'max';

/** How an amount is reckoned: a number, the reader's wage, or a step of two reckonings; `['%', amount, percent]` is a share of an amount. */
export type Reckoning = number | 'wage' | readonly [step: Step, first: Reckoning, second: Reckoning];

const steps: Readonly<Record<Step, (first: number, second: number) => number>> = {
  '+': (first, second) => first + second,
  '*': (first, second) => first * second,
  '%': shareOf,
  min: Math.min,
  max: Math.max,
};

// Whole millionths of a percent, reckoned in whole numbers: 0.54 % of a wage is exact before it is rounded once, half a rupiah upwards.
function shareOf(amount: number, percent: number): number {
  return Number((BigInt(amount) * BigInt(Math.round(percent * 1e6)) + 50_000_000n) / 100_000_000n);
}

/** A step of two reckonings, worked out at once when both are numbers. */
export function reckoned(step: Step, first: Reckoning, second: Reckoning): Reckoning {
  if (typeof first === 'number' && typeof second === 'number') return steps[step](first, second);
  return [step, first, second];
}

/** What a reckoning comes to at a wage in whole rupiah a month; a share is rounded to the rupiah where it is taken. */
export function reckon(reckoning: Reckoning, wage: number): number {
  if (typeof reckoning === 'number') return reckoning;
  if (reckoning === 'wage') return wage;
  const [step, first, second] = reckoning;
  return steps[step](reckon(first, wage), reckon(second, wage));
}
