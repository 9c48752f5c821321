import { givenClasses, mapBounds } from '@payung/coverage';

const { classOf } = givenClasses([], mapBounds);

/** The kind of a region with such a share, in percent: `c1` to `c5`. */
export const kindOf = (percent: number): string => `c${classOf(percent)! + 1}`;
