/** The school levels a scholarship knows, in the order in which they are attended. */
export const levels = ['kindergarten', 'primary', 'junior', 'senior', 'university'] as const;

/** One of them. */
export type Level = (typeof levels)[number];

/** The school years of each level that are paid at most (PP 82/2019: kindergarten and primary together eight years). */
export const yearsOf: Readonly<Record<Level, number>> = {
  kindergarten: 2,
  primary: 6,
  junior: 3,
  senior: 3,
  university: 5,
};

/** Whether a value is a school level. */
export function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value);
}
