import type { BenefitKind, Phase, Values } from './questions.ts';

/** In which time each benefit is paid; one that is not listed has an amount that nobody could read yet. */
const phases: Partial<Readonly<Record<BenefitKind, readonly Phase[]>>> = {
  death: ['before', 'during', 'after'],
  'work-accident-death': ['during'],
  'failed-departure': ['before'],
  'loss-on-return': ['after'],
  'sexual-violence': ['before', 'during', 'after'],
  'contract-mismatch': ['during'],
  'care-costs': ['before', 'during', 'after'],
};

/** Why nothing can be calculated for a benefit, the first that holds; undefined when it can. */
export function obstacle({
  benefit,
  phase,
  ownFault,
}: Values): 'not-computed' | 'wrong-phase' | 'own-fault' | undefined {
  const paidIn = phases[benefit];
  if (!paidIn) return 'not-computed';
  // Whether a death from work is paid as such before leaving or after coming home is not known, so that is no refusal.
  if (!paidIn.includes(phase)) return benefit === 'work-accident-death' ? 'not-computed' : 'wrong-phase';
  return ownFault ? 'own-fault' : undefined;
}

/** Whether the benefit has a time limit for its claim that is known. */
export function hasTimeLimit(benefit: BenefitKind): boolean {
  return benefit === 'care-costs' || benefit === 'work-accident-death';
}
