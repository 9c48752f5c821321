/**
 * The classes of a map, in percent, ends included: equal steps that stay the same for every area and every table, so that a colour means
 * one thing wherever one looks. A printed rate above 100 belongs to the last class.
 */
export const mapBounds: readonly number[] = [0, 20, 40, 60, 80, 100];
