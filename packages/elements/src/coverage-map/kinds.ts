import { givenClasses } from '@payung/coverage';

/**
 * Equal steps that stay the same for every area and every table, so that a colour means one thing wherever one looks.
 * A printed rate above 100 belongs to the last class.
 */
export const bounds: readonly number[] = [0, 20, 40, 60, 80, 100];

const { classOf } = givenClasses([], bounds);

/** The kind of a region with such a share, in percent: `c1` to `c5`. */
export const kindOf = (percent: number): string => `c${classOf(percent)! + 1}`;
