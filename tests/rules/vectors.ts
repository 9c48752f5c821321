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
import type { Vector } from '../../packages/rules/conformance/vector.ts';

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
