import { datedParameter, row } from '../core/parameter.ts';

const table = {
  'arm-shoulder-right': 40,
  'arm-shoulder-left': 35,
  'arm-elbow-right': 35,
  'arm-elbow-left': 30,
  'hand-wrist-right': 32,
  'hand-wrist-left': 28,
  'thumb-right': 15,
  'thumb-left': 12,
  'index-finger-right': 9,
  'index-finger-left': 7,
  'other-finger-right': 4,
  'other-finger-left': 3,
  'index-finger-phalanx-right': 4.5,
  'index-finger-phalanx-left': 3.5,
  'other-finger-phalanx-right': 2,
  'other-finger-phalanx-left': 1.5,
  'both-legs-groin': 70,
  'leg-groin': 35,
  'both-feet-ankle': 50,
  'foot-ankle': 25,
  'both-eyes': 70,
  'one-eye': 35,
  'deaf-both-ears': 40,
  'deaf-one-ear': 20,
  'big-toe': 5,
  'second-toe': 3,
  'other-toe': 2,
  impotence: 30,
  'leg-shorter-under-5cm': 10,
  'leg-shorter-5-to-7cm': 20,
  'leg-shorter-over-7cm': 30,
  'auricle-one': 5,
  'auricle-both': 10,
  'nose-wing': 30,
  'nasal-septum': 15,
  smell: 10,
  'work-capacity-51-70': 40,
  'work-capacity-26-50': 20,
  'work-capacity-10-25': 5,
  'mental-capacity': 70,
  'colour-vision': 10,
  scalp: [10, 30],
  'hearing-both-per-10db': 6,
  'hearing-one-per-10db': 3,
  'vision-per-10': 7,
  'visual-field-per-10': 7,
} as const;

/** Every impairment of the annex. */
export type ImpairmentKind = keyof typeof table;

/** Per cent by impairment; two numbers where the doctor sets it between them. */
export type ImpairmentTable = Readonly<Record<ImpairmentKind, number | readonly [number, number]>>;

/** In the order of the table. */
export const impairmentKinds = Object.keys(table) as ImpairmentKind[];

/**
 * The percentages of partial disability, right and left for a right-handed person. Rows seen in the sources and rows that
 * still wait for the text of the annex are one table, so the whole of it waits.
 */
export const impairments = datedParameter<ImpairmentTable, 'jkk.impairments'>(
  'jkk.impairments',
  'table',
  'eventDate',
  row<ImpairmentTable>('2015-07-01', null, table, 'pp44-iii', 'medium'),
);

/** How the share of an impairment is found: its own percentage, a number of steps, or what the doctor says. */
export function measureOf(kind: ImpairmentKind): 'fixed' | 'steps' | 'range' {
  if (/-per-10(db)?$/.test(kind)) return 'steps';
  return typeof table[kind] === 'number' ? 'fixed' : 'range';
}

/** The same impairment on the other side of the body; itself where there is no side. */
export function mirrored(kind: ImpairmentKind): ImpairmentKind {
  if (kind.endsWith('-right')) return kind.replace('-right', '-left') as ImpairmentKind;
  return kind.replace('-left', '-right') as ImpairmentKind;
}
