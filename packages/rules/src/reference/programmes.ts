import type { Parameter } from '../core/parameter.ts';
import type { ReferenceProgramme } from '../messages/reference-words.ts';

/** By the first part of a parameter's id; what is not here concerns dues and membership in general. */
const byPrefix: Readonly<Record<string, ReferenceProgramme>> = {
  jkk: 'jkk',
  jkm: 'jkm',
  jht: 'jht',
  jp: 'jp',
  jkp: 'jkp',
  scholarship: 'scholarship',
  pmi: 'pmi',
  jakon: 'jakon',
};

const order: readonly ReferenceProgramme[] = [
  'general',
  'jkk',
  'jkm',
  'jht',
  'jp',
  'jkp',
  'scholarship',
  'pmi',
  'jakon',
];

/** The parameters of every programme, programmes in the order of the house, parameters by id. */
export function byProgramme(
  parameters: readonly Parameter[],
): readonly (readonly [ReferenceProgramme, readonly Parameter[]])[] {
  const inOrder = [...parameters].sort((a, b) => (a.id < b.id ? -1 : 1));
  return order.map((programme) => [
    programme,
    inOrder.filter(({ id }) => (byPrefix[id.split('.')[0]!] ?? 'general') === programme),
  ]);
}
