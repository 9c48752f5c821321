import { neededOn } from '../core/parameter.ts';
import { isAbove, rational } from '../core/rational.ts';
import type { Benefit } from './benefit.ts';
import { deathFloor, deathShare, funeral, periodic } from './parameters.ts';

/** Adds the three sums that heirs receive, and returns them. */
export function addDeathCash(benefit: Benefit): number {
  return addDeath(benefit) + benefit.addFixed('periodic', periodic) + benefit.addFixed('funeral', funeral);
}

/** Adds the death grant; the floor is compared with the grant alone, before periodic money and funeral are added. */
function addDeath(benefit: Benefit): number {
  const share = neededOn(deathShare, benefit.day);
  const floor = neededOn(deathFloor, benefit.day);
  const least = rational(floor.row.value);
  const { amount, months } = benefit.shareOfMonths(rational(share.row.value));
  const isBelow = isAbove(least, amount);
  if (isBelow) benefit.draft.reason('death-floor', floor.id);
  return benefit.addFromWage('death', isBelow ? least : amount, [share, months, floor]);
}
