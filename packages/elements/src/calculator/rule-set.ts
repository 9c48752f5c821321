import type { ReleasedCalculation } from '@payung/rules';
import { calculationNames } from './programmes.ts';

const versionForm = /^\d{4}\.\d{2}(\.\d+)?$/;
const built = /\/assets\/[^/]*$/;

/** Whether a text is a version a rule set may carry, `2026.11` or `2026.11.1`: it becomes part of the address of a module. */
export function isRuleSetVersion(text: string): boolean {
  return versionForm.test(text);
}

/** Whether there is a calculation of that name. */
export function isCalculationName(text: string): boolean {
  return calculationNames.includes(text);
}

/**
 * Where a released calculation is served: beside the folder that our built modules come from, or under the root of the
 * development server. Throws for a version or calculation that cannot exist, because the address is run as a script.
 */
export function ruleSetAddress(version: string, calculation: string, from: string = import.meta.url): string {
  if (!isRuleSetVersion(version)) throw new Error(`no version of a rule set: ${version}`);
  if (!isCalculationName(calculation)) throw new Error(`unknown calculation: ${calculation}`);
  const place = built.test(from.replace(/[?#].*$/, '')) ? '../rules' : '/rules';
  return new URL(`${place}/${version}/${calculation}.js`, from).href;
}

/** Loads a calculation as it was released; rejected when that version was never released, or the network fails. */
export async function loadRuleSet(version: string, calculation: string): Promise<ReleasedCalculation> {
  return (await import(/* @vite-ignore */ ruleSetAddress(version, calculation))) as ReleasedCalculation;
}
