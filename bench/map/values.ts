/** Inner bounds of the five classes, in percent. */
export const bounds = [20, 40, 60, 80] as const;

/** The colours of the five classes and of what has no figure: those of our own map, in the light. */
export const colours = ['#bfe0d8', '#6eb5ac', '#3c908d', '#1d7073', '#0a4a52'] as const;
export const noData = '#e9e9e4';

/** How many regions there are. */
export const count = 514;

/** Which class a share belongs to, counted from 0; −1 without a figure. */
export const classOf = (value: number | null): number =>
  value === null ? -1 : bounds.filter((bound) => value >= bound).length;

export const colourOf = (value: number | null): string => colours[classOf(value)] ?? noData;

/** A share for every region, 0 to 100 with one decimal; another seed gives others. */
export const valuesOf = (seed: number): number[] =>
  [...Array(count).keys()].map(
    (place) => ((Math.imul(seed * count + place + 1, 2654435761) >>> 8) % 1001) / 10,
  );

/** A share as people in Indonesia write it. */
export const percentText = (value: number | null): string =>
  value === null ? 'belum ada data' : `${value.toLocaleString('id')}%`;
