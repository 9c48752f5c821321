import type { Answers, CalculationId, Status } from '@payung/rules';
import accident from '../../packages/rules/vectors/accident.json' with { type: 'json' };
import construction from '../../packages/rules/vectors/construction.json' with { type: 'json' };
import contribution from '../../packages/rules/vectors/contribution.json' with { type: 'json' };
import death from '../../packages/rules/vectors/death.json' with { type: 'json' };
import eligibility from '../../packages/rules/vectors/eligibility.json' with { type: 'json' };
import groupBudget from '../../packages/rules/vectors/group-budget.json' with { type: 'json' };
import jobLoss from '../../packages/rules/vectors/job-loss.json' with { type: 'json' };
import migrantBenefit from '../../packages/rules/vectors/migrant-benefit.json' with { type: 'json' };
import migrantContribution from '../../packages/rules/vectors/migrant-contribution.json' with { type: 'json' };
import oldAgeProjection from '../../packages/rules/vectors/old-age-projection.json' with { type: 'json' };
import oldAgeWithdrawal from '../../packages/rules/vectors/old-age-withdrawal.json' with { type: 'json' };
import pension from '../../packages/rules/vectors/pension.json' with { type: 'json' };
import scholarship from '../../packages/rules/vectors/scholarship.json' with { type: 'json' };

/** One case of the conformance suite: what a calculation must say, as far as the case knows. */
export interface Vector {
  readonly id: string;
  readonly calculation: CalculationId;
  readonly on: string;
  readonly answers: Answers;
  readonly expect: {
    readonly status: Status;
    /** The full set of lines. */
    readonly lines?: Readonly<Record<string, number>>;
    /** The keys that must match; an empty object means none at all. */
    readonly totals?: Readonly<Record<string, number>>;
    readonly facts?: Readonly<Record<string, string>>;
    /** Complete. */
    readonly reasons?: readonly string[];
    readonly missing?: readonly string[];
    readonly problems?: Readonly<Record<string, string>>;
    /** Included. */
    readonly notices?: readonly string[];
  };
}

/** The whole suite. */
export const vectors = [
  ...contribution,
  ...accident,
  ...death,
  ...scholarship,
  ...oldAgeProjection,
  ...oldAgeWithdrawal,
  ...pension,
  ...jobLoss,
  ...migrantContribution,
  ...migrantBenefit,
  ...construction,
  ...groupBudget,
  ...eligibility,
] as unknown as readonly Vector[];
