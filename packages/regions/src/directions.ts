/** Where an arrow key points. */
export const directions = ['north', 'east', 'south', 'west'] as const;

export type Direction = (typeof directions)[number];
