/** Where an arrow key points. */
export type Direction = 'north' | 'east' | 'south' | 'west';
