import { fullMonths } from '../core/day.ts';
import { usedOn } from '../core/parameter.ts';
import { waitingMonths } from './waiting.ts';
import type { Values } from './questions.ts';

/**
 * Whether a self-employed participant died before the waiting period was over: fewer full months from the day of
 * registration to the event than the rule asks, which exists only for events since February 2025.
 */
export function isWaiting({ segment, registeredOn }: Values, day: string): boolean {
  const months = usedOn(waitingMonths, day);
  if (segment !== 'self-employed' || !months || registeredOn === undefined) return false;
  return fullMonths(registeredOn, day) < months.row.value;
}
