/** A pattern of the picture: filled paths on a square that is repeated, in pixels of the screen. */
export interface Pattern {
  readonly id: string;
  readonly size: number;
  /** Degrees. */
  readonly turn: number;
  /** Class and path data of each mark, the ground first where there is one. */
  readonly marks: readonly (readonly [name: string, line: string])[];
}

const ground = (size: number) => ['no-data-ground', `M0 0h${size}v${size}h-${size}z`] as const;

/** The three kinds of nothing, dotted, ruled and crossed, and the hatching of rough and old figures; seen without colours, too. */
export const patterns: readonly Pattern[] = [
  {
    id: 'no-data',
    size: 6,
    turn: 0,
    marks: [ground(6), ['no-data-point', 'M2.2 3a.8.8 0 0 0 1.6 0a.8.8 0 0 0-1.6 0z']],
  },
  { id: 'budget-only', size: 6, turn: 0, marks: [ground(6), ['no-data-point', 'M0 2.5h6v1h-6z']] },
  {
    id: 'not-applicable',
    size: 7,
    turn: 45,
    marks: [ground(7), ['no-data-point', 'M0 3h7v1h-7z'], ['no-data-point', 'M3 0v7h1v-7z']],
  },
  {
    id: 'marked',
    size: 5,
    turn: 45,
    marks: [
      ['hatching-dark', 'M0 0h1v5h-1z'],
      ['hatching-light', 'M1 0h1v5h-1z'],
    ],
  },
];

/** How a pattern is laid out where so many units of the picture are a pixel: its lines are as far apart at every zoom. */
export const layoutOf = ({ turn }: Pattern, unit: number): string =>
  `scale(${Number(unit.toFixed(3))})${turn ? ` rotate(${turn})` : ''}`;
