import { pensionCeiling } from '../contribution/ceilings.ts';
import { cap, floor } from '../pension/bounds.ts';

/** The ids of the parameters that get a new value every year. */
export type RenewedId = (typeof pensionCeiling | typeof floor | typeof cap)['id'];

/**
 * What is announced anew every year, so that its end is a gap to be filled in time. Every other end is the end of a rule, and
 * nothing is missing after it. Kept apart from the parameters, because no calculation needs it.
 */
const renewed: ReadonlySet<string> = new Set<RenewedId>([pensionCeiling.id, floor.id, cap.id]);

/** Whether a parameter is renewed yearly; also tells the type that there are words for where to look. */
export function isRenewed(id: string): id is RenewedId {
  return renewed.has(id);
}
