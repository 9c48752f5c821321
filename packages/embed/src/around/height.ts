import type { Asked } from './asked.ts';

/** Text for the attribute: no frame grows without end, whatever it tells. Undefined for what is no height. */
export const heightText = (value: unknown): string | undefined =>
  Number(value) > 0 ? `${Math.min(Number(value), 20_000)}` : undefined;

/** Gives the frame the height of what is in it. */
export const height: Asked = (frame, value) => {
  frame.height = heightText(value) ?? frame.height;
};
